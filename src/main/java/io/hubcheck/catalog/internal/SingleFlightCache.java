package io.hubcheck.catalog.internal;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A bounded cache whose values are loaded once for however many want them at the same time, by the first of them and on
 * its thread. Safe for use by many threads.
 */
final class SingleFlightCache<K, V> {

    private final AsyncCache<K, V> cache;

    /** @param life how long to keep a value; zero is not at all */
    SingleFlightCache(int maxSize, Function<V, Duration> life, InstantSource clock) {
        cache = Caffeine.newBuilder()
                .maximumSize(maxSize)
                .expireAfter(Expiry.<K, V>creating((key, value) -> life.apply(value)))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .buildAsync();
    }

    V get(K key, Supplier<V> load) {
        return flight(key, load).join();
    }

    /** The value that is kept if it is good enough, else a new one. */
    V get(K key, Predicate<V> goodEnough, Supplier<V> load) {
        CompletableFuture<V> kept = flight(key, load);
        V value = kept.join();
        if (goodEnough.test(value)) {
            return value;
        }
        cache.asMap().remove(key, kept);
        return get(key, load);
    }

    private CompletableFuture<V> flight(K key, Supplier<V> load) {
        CompletableFuture<V> own = new CompletableFuture<>();
        CompletableFuture<V> earlier = cache.asMap().putIfAbsent(key, own);
        if (earlier != null) {
            return earlier;
        }
        fly(own, load);
        return own;
    }

    private static <V> void fly(CompletableFuture<V> flight, Supplier<V> load) {
        try {
            flight.complete(load.get());
        } catch (RuntimeException fault) {
            flight.completeExceptionally(fault);
        }
    }
}
