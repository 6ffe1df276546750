package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.Budget;
import java.time.Duration;

/** The last of a budget: people are slowed down there, and readings in the background stop before it. */
final class Reserve {

    /** How long a reading waits for a budget to be renewed; what takes longer is better tried again later. */
    static final Duration NEAR = Duration.ofSeconds(30);

    private static final long WHERE_NO_QUOTA_IS_KNOWN = 20;

    private Reserve() {}

    static long of(Budget budget) {
        return budget.quota() == null ? WHERE_NO_QUOTA_IS_KNOWN : budget.quota() / 10;
    }
}
