package io.hubcheck.hub;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts how often a cache has the answer; whoever joins a call that is under way counts as served by it. */
public record CacheMetrics(Counter hits, Counter misses) {

    /** Counts in a registry, under the name of a cache. */
    public static CacheMetrics of(MeterRegistry registry, String cache) {
        return new CacheMetrics(counter(registry, cache, "hit"), counter(registry, cache, "miss"));
    }

    void hit() {
        hits.increment();
    }

    void missed() {
        misses.increment();
    }

    private static Counter counter(MeterRegistry registry, String cache, String result) {
        return registry.counter("hubcheck.cache.requests", "cache", cache, "result", result);
    }
}
