package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.RefreshProgress;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how far the refresh is that is under way, and can break it off. Safe for use by many threads. */
final class RunningRefresh {

    private final Instant startedAt;
    private final AtomicInteger sources = new AtomicInteger();
    private final AtomicInteger sourcesDone = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private final Set<Thread> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean brokenOff;

    RunningRefresh(Instant startedAt) {
        this.startedAt = startedAt;
    }

    /** So many sources are about to be read. */
    void expect(int more) {
        sources.addAndGet(more);
    }

    void sourceBegun() {
        readers.add(Thread.currentThread());
    }

    void sourceDone() {
        readers.remove(Thread.currentThread());
        sourcesDone.incrementAndGet();
    }

    /** Interrupts whoever reads. */
    void breakOff() {
        brokenOff = true;
        readers.forEach(Thread::interrupt);
    }

    boolean isBrokenOff() {
        return brokenOff;
    }

    void pageRead() {
        pages.incrementAndGet();
    }

    RefreshProgress progress() {
        return new RefreshProgress(startedAt, sourcesDone.get(), sources.get(), pages.get());
    }
}
