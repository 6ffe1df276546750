package io.hubcheck.ui.home.grid;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.ModelGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One model with those of its offers that are shown.
 *
 * @param offers never empty
 */
record ModelRow(ModelId model, List<Offer> offers) {

    private static final List<Availability> GOOD_FIRST = List.of(Availability.LIVE, Availability.STAGING);

    static ModelRow of(ModelGroup group) {
        return new ModelRow(group.model(), group.offers().stream().toList());
    }

    Availability best() {
        return statuses().min(Comparator.comparingInt(ModelRow::badness)).orElseThrow();
    }

    Availability worst() {
        return statuses().max(Comparator.comparingInt(ModelRow::badness)).orElseThrow();
    }

    boolean disputed() {
        return offers.stream().anyMatch(Offer::disputed);
    }

    long providers() {
        return offers.stream().map(Offer::provider).distinct().count();
    }

    /** The offer with the least known value, or empty if none is known. */
    <T extends Comparable<T>> Optional<Offer> least(Function<Offer, @Nullable T> value) {
        return known(value).min(by(value));
    }

    /** The offer with the greatest known value, or empty if none is known. */
    <T extends Comparable<T>> Optional<Offer> greatest(Function<Offer, @Nullable T> value) {
        return known(value).max(by(value));
    }

    private Stream<Availability> statuses() {
        return offers.stream().map(Offer::availability);
    }

    private <T> Stream<Offer> known(Function<Offer, @Nullable T> value) {
        return offers.stream().filter(offer -> value.apply(offer) != null);
    }

    private static <T extends Comparable<T>> Comparator<Offer> by(Function<Offer, @Nullable T> value) {
        return (one, other) -> {
            T first = value.apply(one);
            T second = value.apply(other);
            return first == null || second == null ? 0 : first.compareTo(second);
        };
    }

    /** A word that nobody knows is worse than staging, as it is among the claims of one offer. */
    private static int badness(Availability status) {
        int rank = GOOD_FIRST.indexOf(status);
        return rank >= 0 ? rank : GOOD_FIRST.size() + (status.equals(Availability.ERROR) ? 1 : 0);
    }
}
