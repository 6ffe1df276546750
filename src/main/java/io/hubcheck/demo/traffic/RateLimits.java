package io.hubcheck.demo.traffic;

import io.hubcheck.demo.account.Caller;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts requests by bucket and quota holder in fixed windows. */
public final class RateLimits {

    static final long WINDOW_SECONDS = 300;

    private final Quotas quotas;
    private final InstantSource clock;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    public RateLimits(Quotas quotas, InstantSource clock) {
        this.quotas = quotas;
        this.clock = clock;
    }

    Allowance take(Bucket bucket, Caller caller) {
        long now = clock.instant().getEpochSecond();
        long window = now / WINDOW_SECONDS;
        int quota = quotas.quota(bucket, caller.plan());
        Count count = counts.merge(
                bucket + " " + caller.quotaHolder(),
                new Count(window, 1),
                (old, one) -> old.window() == window ? new Count(window, old.used() + 1) : one);
        return new Allowance(bucket, quota, quota - count.used(), WINDOW_SECONDS - now % WINDOW_SECONDS);
    }

    private record Count(long window, int used) {}

    /**
     * What is left.
     *
     * @param left below 0 when the request is one too many
     * @param seconds until the next window
     */
    record Allowance(Bucket bucket, int quota, int left, long seconds) {

        boolean isExceeded() {
            return left < 0;
        }

        String header() {
            return "\"%s\";r=%d;t=%d".formatted(bucket.label(), Math.max(0, left), seconds);
        }

        String policyHeader() {
            return "\"fixed window\";\"%s\";q=%d;w=%d".formatted(bucket.label(), quota, WINDOW_SECONDS);
        }
    }
}
