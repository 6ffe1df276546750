package io.hubcheck.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/**
 * How much each address may ask in a minute. What it has used comes back evenly, so that nobody waits for the end of one.
 * Safe for use by many threads.
 */
public final class RateLimit {

    /** Where filters that limit come: before Spring Security, which makes sessions, and after what finds the address out. */
    public static final int FILTER_ORDER = -110;

    /** Past that, some who ask seldom, or have not for long, start anew; one takes less than half a kilobyte. */
    private static final int MOST_ADDRESSES = 20_000;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int PAIRS_FOR_ONE = 10;

    /** For the way back from the Hub it is asked for the token, for whose that is, and for what proves it. */
    private static final int CALLS_OF_SIGN_IN = 3;

    private final int perMinute;
    private final Callers callers;
    private final TimeMeter time;
    private final Cache<ClientAddress, Bucket> buckets;

    /**
     * @param perMinute how much an address may ask in a minute; 0 for as much as it likes
     * @param ticker that nobody sets back: a share that was used up by a clock's time would come back late
     */
    public RateLimit(int perMinute, Callers callers, Ticker ticker) {
        this.perMinute = perMinute;
        this.callers = callers;
        time = new ByTicker(ticker);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** What a batch costs in all: one for every ten pairs begun, and never more than there can be. */
    public int costOf(int pairs) {
        return Math.max(1, Math.min(Math.ceilDiv(pairs, PAIRS_FOR_ONE), perMinute));
    }

    /** What a step of a sign-in costs: as much as the Hub is asked for it, and never more than there can be. */
    public int costOfSignIn() {
        return Math.max(1, Math.min(CALLS_OF_SIGN_IN, perMinute));
    }

    /** Takes from the share of whoever a request counts for, all or nothing. */
    public Allowance take(HttpServletRequest request, int cost) {
        return callers.of(request).map(address -> take(address, cost)).orElseGet(Allowance.Unlimited::new);
    }

    /** Takes from an address's share, all or nothing. */
    public Allowance take(ClientAddress address, int cost) {
        if (perMinute <= 0) {
            return new Allowance.Unlimited();
        }
        ConsumptionProbe probe = buckets.get(address, first -> full()).tryConsumeAndReturnRemaining(cost);
        Allowance.Share share = new Allowance.Share(
                perMinute, probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForReset()));
        return probe.isConsumed()
                ? new Allowance.Granted(share)
                : new Allowance.Refused(share, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ByTicker(Ticker ticker) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
