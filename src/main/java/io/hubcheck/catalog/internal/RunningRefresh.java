package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.RefreshProgress;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how far the refresh is that is under way. Safe for use by many threads. */
final class RunningRefresh {

    private final Instant startedAt;
    private final AtomicInteger sources = new AtomicInteger();
    private final AtomicInteger sourcesDone = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();

    RunningRefresh(Instant startedAt) {
        this.startedAt = startedAt;
    }

    void sourceBegun() {
        sources.incrementAndGet();
    }

    void sourceDone() {
        sourcesDone.incrementAndGet();
    }

    void pageRead() {
        pages.incrementAndGet();
    }

    RefreshProgress progress() {
        return new RefreshProgress(startedAt, sourcesDone.get(), sources.get(), pages.get());
    }
}
