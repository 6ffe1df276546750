package io.hubcheck.catalog.internal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The cycle of refreshes, which begins with what is on the disk. That is read once somebody asks: until the first page is there,
 * the start has better use for the cores.
 */
final class StartingCycle implements Supplier<RefreshCycle>, AutoCloseable {

    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private volatile CompletableFuture<RefreshCycle> started;

    /** @param start reads the disk, on a thread of its own */
    StartingCycle(Supplier<RefreshCycle> start) {
        started = asked.thenApplyAsync(
                now -> start.get(),
                reading -> Thread.ofPlatform().daemon().name("catalog-start").start(reading));
    }

    /** Waits until the disk has been read. */
    @Override
    public RefreshCycle get() {
        asked.complete(null);
        return started.join();
    }

    /** Whoever asks from now on sees what the sources are now; nobody waits for the disk because of it. */
    synchronized void sourcesChanged() {
        started = started.thenApply(cycle -> {
            cycle.sourcesChanged();
            return cycle;
        });
    }

    /** What nobody asked for is not read any more. */
    @Override
    public void close() {
        asked.cancel(false);
        started.thenAccept(RefreshCycle::close)
                .exceptionally(neverStarted -> null)
                .join();
    }
}
