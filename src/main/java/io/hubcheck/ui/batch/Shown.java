package io.hubcheck.ui.batch;

import io.hubcheck.api.Outcome;
import org.jspecify.annotations.Nullable;

/** Which results are looked at. */
enum Shown {
    ALL(null),
    TROUBLE(null),
    FAIL(Outcome.FAIL),
    INCONCLUSIVE(Outcome.INCONCLUSIVE),
    WARN(Outcome.WARN),
    PASS(Outcome.PASS);

    private final @Nullable Outcome one;

    Shown(@Nullable Outcome one) {
        this.one = one;
    }

    boolean includes(Outcome outcome) {
        return switch (this) {
            case ALL -> true;
            case TROUBLE -> outcome == Outcome.FAIL || outcome == Outcome.INCONCLUSIVE;
            case FAIL, INCONCLUSIVE, WARN, PASS -> outcome == one;
        };
    }
}
