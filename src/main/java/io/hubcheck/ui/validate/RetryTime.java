package io.hubcheck.ui.validate;

import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.Hub;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** When the Hub listens to everyone again. */
final class RetryTime {

    private RetryTime() {}

    /** When all budgets that are used up are filled again, or null if none is. */
    static @Nullable Instant of(Hub hub) {
        return hub.budgets().stream()
                .filter(budget -> budget.caller().equals(CredentialKey.ANONYMOUS) && budget.remaining() <= 0)
                .map(Budget::resetsAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
