package io.hubcheck.catalog.internal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The cycle of refreshes, which begins with what is on the disk: only who needs it waits until that has been read. */
final class StartingCycle implements Supplier<RefreshCycle>, AutoCloseable {

    private final CompletableFuture<RefreshCycle> started;

    /** @param start reads the disk, on a thread of its own */
    StartingCycle(Supplier<RefreshCycle> start) {
        started = CompletableFuture.supplyAsync(
                start,
                reading -> Thread.ofPlatform().daemon().name("catalog-start").start(reading));
    }

    @Override
    public RefreshCycle get() {
        return started.join();
    }

    @Override
    public void close() {
        started.thenAccept(RefreshCycle::close)
                .exceptionally(neverStarted -> null)
                .join();
    }
}
