package io.hubcheck.hub;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A bounded cache of what the Hub answered, which is asked once for however many want the same at a time. Safe for use by
 * many threads.
 *
 * <p>Each value is loaded on a virtual thread of its own, so that a caller who gives up doesn't spoil it for those who
 * wait with it. Once the last of them has given up, that thread is interrupted, and nothing of it is kept.
 */
public final class SingleFlightCache<K, V> {

    private static final Duration WHILE_LOADING = Duration.ofNanos(Long.MAX_VALUE);

    /** Two threads may look at the clock in one order and tell in the other. */
    private static final Duration NO_SETTING_BACK = Duration.ofSeconds(1);

    private final Cache<K, Flight<V>> cache;
    private final InstantSource clock;
    private final CacheMetrics metrics;
    private volatile Instant latest = Instant.MIN;

    /**
     * An empty cache.
     *
     * @param life how long to keep a value; zero is not at all
     */
    public SingleFlightCache(int maxSize, Function<V, Duration> life, InstantSource clock, CacheMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
        cache = Caffeine.newBuilder()
                .maximumSize(maxSize)
                .expireAfter(Expiry.<K, Flight<V>>writing(
                        (key, flight) -> flight.hasLanded() ? life.apply(flight.value()) : WHILE_LOADING))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /**
     * The value that is kept, else a new one.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits
     */
    public V get(K key, Supplier<V> load) {
        return get(key, value -> true, load);
    }

    /** The value that is kept if it is good enough, else a new one. */
    public V get(K key, Predicate<V> goodEnough, Supplier<V> load) {
        forgetWhatAnotherClockTimed();
        Flight<V> own = new Flight<>();
        Flight<V> earlier = cache.asMap().putIfAbsent(key, own);
        if (earlier == null) {
            metrics.missed();
            own.start(() -> load(key, own, load));
            return own.await();
        }
        if (earlier.join()) {
            V value = earlier.await();
            if (goodEnough.test(value)) {
                metrics.hit();
                return value;
            }
        }
        cache.asMap().remove(key, earlier);
        return get(key, load);
    }

    /** After the clock was set back, everything would be kept until it has caught up. */
    private void forgetWhatAnotherClockTimed() {
        Instant now = clock.instant();
        if (latest.isAfter(now.plus(NO_SETTING_BACK))) {
            cache.invalidateAll();
        }
        latest = now;
    }

    /** Whoever is woken must find in the cache what is to be kept, and nothing that isn't: so they are woken last. */
    private void load(K key, Flight<V> flight, Supplier<V> load) {
        try {
            V value = load.get();
            if (flight.isAbandoned()) {
                cache.asMap().remove(key, flight);
            } else {
                cache.asMap().replace(key, flight, Flight.landed(value));
            }
            flight.land(value);
        } catch (Throwable fault) {
            cache.asMap().remove(key, flight);
            flight.crash(fault);
        }
    }
}
