package io.hubcheck.ui.batch;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.Verdict;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.ui.component.AskedBack;
import java.util.Collection;
import java.util.Comparator;

/** What results come to for a reader: what is asked back is no failure, since they can answer. */
final class Reading {

    private Reading() {}

    static Outcome of(BatchResult result) {
        return switch (result) {
            case BatchResult.Answered answered -> of(answered.verdict());
            case BatchResult.NotAnswered unasked -> unasked.outcome();
        };
    }

    private static Outcome of(Verdict verdict) {
        return AskedBack.by(verdict).isPresent() ? Outcome.INCONCLUSIVE : verdict.outcome();
    }

    /** What was skipped doesn't count. */
    static Outcome worst(Collection<BatchResult> results) {
        return results.stream()
                .map(Reading::of)
                .filter(outcome -> outcome != Outcome.SKIPPED)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.SKIPPED);
    }
}
