package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides when to refresh: one at a time, in the background, when somebody finds it due. Safe for use by many threads. */
final class RefreshCycle {

    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration PAUSE_BEFORE_REPAIR = Duration.ofSeconds(10);
    private static final Duration LONGEST_FIRST_WAIT = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(RefreshCycle.class);

    private final CatalogRefresh refresh;
    private final CatalogStore store;
    private final InstantSource clock;
    private volatile CatalogState state;
    private @Nullable Run latest;
    private volatile @Nullable RunningRefresh running;

    RefreshCycle(CatalogRefresh refresh, CatalogStore store, InstantSource clock) {
        this.refresh = refresh;
        this.store = store;
        this.clock = clock;
        Optional<CatalogState> stored = store.load();
        state = stored.orElseGet(refresh::start);
        latest = stored.map(RefreshCycle::earlierRun).orElse(null);
    }

    /** What was read before this process began is as good as its own, and no more often read anew. */
    private static Run earlierRun(CatalogState stored) {
        return new Run(Instant.EPOCH, CompletableFuture.completedFuture(stored.snapshot()));
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

    /** What can be relied on now; waits for what is due or failed, but not for long. */
    CatalogView current(Duration patience) {
        CompletableFuture<CatalogSnapshot> awaited = awaited();
        if (awaited != null) {
            Duration longest = state.nextRefresh() == null ? LONGEST_FIRST_WAIT : patience;
            awaited.copy()
                    .completeOnTimeout(CatalogSnapshot.NONE, longest.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        CatalogState now = state;
        return new CatalogView(now.snapshot(), now.statuses(clock.instant()));
    }

    private synchronized @Nullable CompletableFuture<CatalogSnapshot> awaited() {
        boolean wanted = state.nextRefresh() == null || state.hasTrouble() || isOver(state.nextRefresh());
        Run run = startIfDue();
        if (wanted && running == null && isOver(run.start().plus(PAUSE_BEFORE_REPAIR))) {
            run = start(refresh::repair);
        }
        return wanted && running != null ? run.end() : null;
    }

    /** Starts a refresh, unless there is one that is running or began a moment ago. */
    synchronized CompletableFuture<CatalogSnapshot> refresh() {
        Run run = latest;
        if (run == null || (running == null && isOver(run.earliestNext()))) {
            run = start(refresh::after);
        }
        return run.end().copy();
    }

    synchronized CatalogHealth health() {
        RunningRefresh now = running;
        return new CatalogHealth(
                state.statuses(), now == null ? null : now.progress(), state.nextRefresh(), store.status());
    }

    private synchronized Run startIfDue() {
        Run run = latest;
        return run == null || (running == null && due(run)) ? start(refresh::after) : run;
    }

    /** A run that broke has left no word on the next one, so a pause is kept in any case. */
    private boolean due(Run run) {
        Instant next = state.nextRefresh();
        return isOver(run.earliestNext()) && (next == null || isOver(next));
    }

    private boolean isOver(Instant moment) {
        return !clock.instant().isBefore(moment);
    }

    private Run start(BiFunction<CatalogState, RunningRefresh, CatalogState> reading) {
        RunningRefresh progress = new RunningRefresh(clock.instant());
        running = progress;
        CompletableFuture<CatalogSnapshot> end = CompletableFuture.supplyAsync(
                () -> run(reading, progress), Thread.ofVirtual().name("catalog-refresh")::start);
        Run run = new Run(clock.instant(), end.exceptionally(this::broken));
        latest = run;
        return run;
    }

    private CatalogSnapshot run(
            BiFunction<CatalogState, RunningRefresh, CatalogState> reading, RunningRefresh progress) {
        CatalogState next = state;
        try {
            next = reading.apply(next, progress);
        } finally {
            end(next);
        }
        store.save(next);
        CatalogSnapshot snapshot = next.snapshot();
        LOG.info("Catalogue: {} models, basis {}", snapshot.models().size(), snapshot.basis());
        return snapshot;
    }

    /** Whoever sees the new state may start the next refresh. */
    private synchronized void end(CatalogState next) {
        state = next;
        running = null;
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
