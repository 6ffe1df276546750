package io.hubcheck.catalog.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded cache whose values are loaded once for however many want them at the same time. Safe for use by many threads.
 *
 * <p>Each value is loaded on a virtual thread of its own, so that a caller who gives up doesn't spoil it for those who
 * wait with it.
 */
final class SingleFlightCache<K, V> {

    private static final Duration WHILE_LOADING = Duration.ofNanos(Long.MAX_VALUE);

    /** Two threads may look at the clock in one order and tell in the other. */
    private static final Duration NO_SETTING_BACK = Duration.ofSeconds(1);

    private final Cache<K, CompletableFuture<V>> cache;
    private final InstantSource clock;
    private final CacheMetrics metrics;
    private volatile Instant latest = Instant.MIN;

    /** @param life how long to keep a value; zero is not at all */
    SingleFlightCache(int maxSize, Function<V, Duration> life, InstantSource clock, CacheMetrics metrics) {
        this.clock = clock;
        this.metrics = metrics;
        cache = Caffeine.newBuilder()
                .maximumSize(maxSize)
                .expireAfter(Expiry.<K, CompletableFuture<V>>writing(
                        (key, flight) -> flight.isDone() ? life.apply(flight.join()) : WHILE_LOADING))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    V get(K key, Supplier<V> load) {
        return get(key, value -> true, load);
    }

    /** The value that is kept if it is good enough, else a new one. */
    V get(K key, Predicate<V> goodEnough, Supplier<V> load) {
        forgetWhatAnotherClockTimed();
        CompletableFuture<V> own = new CompletableFuture<>();
        CompletableFuture<V> earlier = cache.asMap().putIfAbsent(key, own);
        if (earlier == null) {
            metrics.missed();
            return loaded(key, own, load).join();
        }
        V value = earlier.join();
        if (goodEnough.test(value)) {
            metrics.hit();
            return value;
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

    private CompletableFuture<V> loaded(K key, CompletableFuture<V> own, Supplier<V> load) {
        return CompletableFuture.supplyAsync(load, Thread::startVirtualThread)
                .whenComplete((value, fault) -> land(key, own, value, fault));
    }

    /** Whoever is woken must find in the cache what is to be kept, and nothing that isn't: so they are woken last. */
    private void land(K key, CompletableFuture<V> flight, V value, @Nullable Throwable fault) {
        if (fault != null) {
            cache.asMap().remove(key, flight);
            flight.completeExceptionally(fault);
            return;
        }
        cache.asMap().replace(key, flight, CompletableFuture.completedFuture(value));
        flight.complete(value);
    }
}
