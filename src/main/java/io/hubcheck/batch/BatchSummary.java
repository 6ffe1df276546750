package io.hubcheck.batch;

import io.hubcheck.api.Outcome;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * All results in one word, and how many there are of each.
 *
 * @param outcome the worst; skipped ones don't count, and where nothing else is, {@link Outcome#SKIPPED}
 * @param counts of every outcome, zero included, best first
 */
public record BatchSummary(Outcome outcome, Map<Outcome, Integer> counts) {

    public BatchSummary {
        counts = new EnumMap<>(counts);
    }

    public static BatchSummary of(Collection<BatchResult> results) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        Outcome worst = Outcome.SKIPPED;
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (BatchResult result : results) {
            counts.merge(result.outcome(), 1, Integer::sum);
            worst = result.outcome().compareTo(worst) > 0 ? result.outcome() : worst;
        }
        return new BatchSummary(worst, counts);
    }
}
