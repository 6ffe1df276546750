package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides when to refresh: one at a time, in the background, when somebody finds it due. Safe for use by many threads. */
final class RefreshCycle {

    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(RefreshCycle.class);

    private final CatalogRefresh refresh;
    private final InstantSource clock;
    private volatile CatalogState state;
    private @Nullable Run latest;
    private boolean running;

    RefreshCycle(CatalogRefresh refresh, InstantSource clock) {
        this.refresh = refresh;
        this.clock = clock;
        state = refresh.start();
    }

    /** The newest snapshot, without waiting. */
    CatalogSnapshot peek() {
        startIfDue();
        return state.snapshot();
    }

    /** The newest snapshot; waits for the first refresh to end. */
    CatalogSnapshot snapshot() {
        Run run = startIfDue();
        return state.nextRefresh() == null ? run.end().join() : state.snapshot();
    }

    /** Starts a refresh, unless there is one that is running or began a moment ago. */
    synchronized CompletableFuture<CatalogSnapshot> refresh() {
        Run run = latest;
        if (run == null || (!running && !clock.instant().isBefore(run.earliestNext()))) {
            run = start();
        }
        return run.end().copy();
    }

    synchronized CatalogHealth health() {
        return new CatalogHealth(state.statuses(), running, state.nextRefresh());
    }

    private synchronized Run startIfDue() {
        Run run = latest;
        return run == null || (!running && due(run)) ? start() : run;
    }

    /** A run that broke has left no word on the next one, so a pause is kept in any case. */
    private boolean due(Run run) {
        Instant now = clock.instant();
        Instant next = state.nextRefresh();
        return !now.isBefore(run.earliestNext()) && (next == null || !now.isBefore(next));
    }

    private Run start() {
        CompletableFuture<CatalogSnapshot> end =
                CompletableFuture.supplyAsync(this::run, Thread.ofVirtual().name("catalog-refresh")::start);
        Run run = new Run(clock.instant(), end.exceptionally(this::broken));
        latest = run;
        running = true;
        return run;
    }

    private CatalogSnapshot run() {
        CatalogState next = state;
        try {
            next = refresh.after(next);
        } finally {
            end(next);
        }
        CatalogSnapshot snapshot = next.snapshot();
        LOG.info("Catalogue: {} models, basis {}", snapshot.models().size(), snapshot.basis());
        return snapshot;
    }

    /** Whoever sees the new state may start the next refresh. */
    private synchronized void end(CatalogState next) {
        state = next;
        running = false;
    }

    private CatalogSnapshot broken(Throwable fault) {
        LOG.error("The catalogue could not be refreshed", fault);
        return state.snapshot();
    }

    private record Run(Instant start, CompletableFuture<CatalogSnapshot> end) {

        Instant earliestNext() {
            return start.plus(SHORTEST_PAUSE);
        }
    }
}
