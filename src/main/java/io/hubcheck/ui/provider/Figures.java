package io.hubcheck.ui.provider;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one provider's offers add up to. Most of the offers themselves are not kept.
 *
 * @param offers how many there are
 * @param first those of the most downloaded models
 * @param tasks how many offers there are for each task, by name
 * @param live how many models are live for everybody, for each task
 * @param states how many offers there are in each state, best first
 * @param sources who says something about the offers, and when they last did
 * @param cheapest the lowest price for output, of those that are live and say one
 * @param dearest the highest price for output, of those that are live and say one
 * @param longest the largest context, of those that are live and say one
 */
record Figures(
        int offers,
        List<Offer> first,
        Map<Task, Long> tasks,
        Map<Task, Long> live,
        Map<Availability, Long> states,
        Map<Source, Instant> sources,
        @Nullable Offer cheapest,
        @Nullable Offer dearest,
        @Nullable Offer longest) {

    /** Of somebody who offers nothing. */
    static final Figures NONE = new Tally().figures();

    /** Those of all that some offer names. Reads every offer there is, so not for use under the session's lock. */
    static Map<ProviderId, Figures> of(CatalogSnapshot snapshot) {
        Map<ProviderId, Tally> tallies = new HashMap<>();
        snapshot.offers()
                .forEach(offer -> tallies.computeIfAbsent(offer.provider(), provider -> new Tally())
                        .add(offer));
        return tallies.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().figures()));
    }

    boolean none() {
        return offers == 0;
    }

    static BigDecimal output(Offer offer) {
        return Objects.requireNonNull(offer.price()).output();
    }

    static Long context(Offer offer) {
        return Objects.requireNonNull(offer.contextLength());
    }
}
