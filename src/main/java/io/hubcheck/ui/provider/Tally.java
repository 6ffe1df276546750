package io.hubcheck.ui.provider;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up the offers of one provider, which come most downloaded models first. */
final class Tally {

    private static final int FIRST = 15;
    private static final List<Availability> BEST_FIRST =
            List.of(Availability.LIVE, Availability.STAGING, Availability.ERROR);
    private static final Comparator<Offer> BY_PRICE = Comparator.comparing(Figures::output);
    private static final Comparator<Offer> BY_CONTEXT = Comparator.comparing(Figures::context);

    private int offers;
    private final List<Offer> first = new ArrayList<>();
    private final Map<Task, Long> tasks = new TreeMap<>();
    private final Map<Task, Set<ModelId>> live = new HashMap<>();
    private final Map<Availability, Long> states =
            new TreeMap<>(Comparator.comparingInt(Tally::badness).thenComparing(Availability::word));
    private final Map<Source, Instant> sources = new LinkedHashMap<>();
    private @Nullable Offer cheapest;
    private @Nullable Offer dearest;
    private @Nullable Offer longest;

    void add(Offer offer) {
        offers++;
        if (first.size() < FIRST) {
            first.add(offer);
        }
        tasks.merge(offer.task(), 1L, Long::sum);
        states.merge(offer.availability(), 1L, Long::sum);
        offer.claims()
                .forEach(claim -> sources.merge(
                        claim.provenance().source(),
                        claim.provenance().fetchedAt(),
                        BinaryOperator.maxBy(Comparator.naturalOrder())));
        if (offer.availability().equals(Availability.LIVE) && offer.claimedByHub()) {
            addLive(offer);
        }
    }

    private void addLive(Offer offer) {
        live.computeIfAbsent(offer.task(), task -> new HashSet<>()).add(offer.model());
        if (offer.price() != null) {
            cheapest = best(cheapest, offer, BY_PRICE.reversed());
            dearest = best(dearest, offer, BY_PRICE);
        }
        if (offer.contextLength() != null) {
            longest = best(longest, offer, BY_CONTEXT);
        }
    }

    /** Among equals the one of the most downloaded model. */
    private static Offer best(@Nullable Offer soFar, Offer next, Comparator<Offer> order) {
        return soFar == null || order.compare(next, soFar) > 0 ? next : soFar;
    }

    Figures figures() {
        return new Figures(
                offers,
                List.copyOf(first),
                Collections.unmodifiableMap(tasks),
                live.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry ->
                        (long) entry.getValue().size())),
                Collections.unmodifiableMap(states),
                Collections.unmodifiableMap(sources),
                cheapest,
                dearest,
                longest);
    }

    /** The words that nobody knows come before errors. */
    private static int badness(Availability state) {
        int rank = BEST_FIRST.indexOf(state);
        return rank < 0 ? 1 : rank;
    }
}
