package io.hubcheck.hub;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many requests one piece of work may make, retries and redirects included, so that no answer of the Hub can make it
 * ask without end. Safe for use by many threads.
 */
public final class Allowance {

    private final long most;
    private final AtomicLong left;

    private Allowance(long most) {
        this.most = most;
        left = new AtomicLong(most);
    }

    /** So many, and no more. */
    public static Allowance of(int requests) {
        return new Allowance(requests);
    }

    /** As many as it takes. */
    public static Allowance unlimited() {
        return new Allowance(Long.MAX_VALUE);
    }

    /**
     * Makes use of one.
     *
     * @throws HubException.RateLimited if none is left
     */
    public void take() {
        if (left.getAndUpdate(now -> Math.max(0, now - 1)) == 0) {
            throw new HubException.RateLimited(
                    "Hubcheck allows itself " + most
                            + " requests at a time, and others used them up. This is asked again with the next refresh.",
                    null);
        }
    }
}
