package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.trace.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A refresh on a thread of its own.
 *
 * @param start when it began
 * @param end what it brings; always comes to an end
 */
record RefreshRun(Instant start, Thread thread, CompletableFuture<CatalogSnapshot> end) {

    static RefreshRun start(Instant now, Supplier<CatalogSnapshot> work) {
        CompletableFuture<CatalogSnapshot> end = new CompletableFuture<>();
        Thread thread = Thread.ofVirtual()
                .name("catalog-refresh")
                .unstarted(() -> RequestId.ofRefresh().during(() -> end.completeAsync(work, Runnable::run)));
        RefreshRun run = new RefreshRun(now, thread, end);
        thread.start();
        return run;
    }

    boolean isJustNow(Instant now) {
        return RefreshPolicy.isJustNow(start, RefreshPolicy.FIRST_PAUSE, now);
    }

    /** Waits for its end, but not for long. */
    void awaitEnd(Duration patience) {
        try {
            thread.join(patience);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
