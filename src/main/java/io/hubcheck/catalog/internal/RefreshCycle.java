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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides when to refresh: one at a time, in the background, when somebody finds it due. Safe for use by many threads. */
final class RefreshCycle implements AutoCloseable {

    private static final Duration LONGEST_FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(RefreshCycle.class);

    private final CatalogRefresh refresh;
    private final CatalogStore store;
    private final RefreshMetrics metrics;
    private final Follower follower;
    private final InstantSource clock;
    private final AtomicReference<CatalogState> state;
    private final LastView lastView = new LastView();
    private @Nullable RefreshRun latest;
    private @Nullable RefreshRun latestWhole;
    private volatile @Nullable RunningRefresh running;
    private volatile boolean closed;

    /** @param listener is told of each refresh, what was known before it and what after, by its thread */
    RefreshCycle(
            CatalogRefresh refresh,
            CatalogStore store,
            RefreshMetrics metrics,
            BiConsumer<CatalogState, CatalogState> listener,
            InstantSource clock) {
        this.refresh = refresh;
        this.store = store;
        this.metrics = metrics;
        this.clock = clock;
        Optional<CatalogState> stored = store.load();
        state = new AtomicReference<>(stored.orElseGet(refresh::start));
        follower = new Follower(listener, state());
        latest = stored.map(RefreshCycle::earlierRun).orElse(null);
    }

    /** What was read before this process began is as good as its own, and no more often read anew. */
    private static RefreshRun earlierRun(CatalogState stored) {
        return RefreshRun.start(Instant.EPOCH, stored::snapshot);
    }

    /** What there is, without a thought to its age. */
    CatalogState state() {
        return state.get();
    }

    /** The newest snapshot, without waiting. */
    CatalogSnapshot peek() {
        var _ = startIfDue();
        return state().snapshot();
    }

    /** The newest snapshot; waits for the first refresh to end. */
    CatalogSnapshot snapshot() {
        CompletableFuture<CatalogSnapshot> end = startIfDue();
        return state().nextRefresh() == null ? end.join() : state().snapshot();
    }

    /** What can be relied on now; waits for what is due or failed, but not for long. */
    CatalogView current(Duration patience) {
        CompletableFuture<CatalogSnapshot> awaited = awaited();
        if (awaited != null) {
            Duration longest = state().nextRefresh() == null ? LONGEST_FIRST_WAIT : patience;
            awaited.copy()
                    .completeOnTimeout(CatalogSnapshot.NONE, longest.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        return view(state());
    }

    /** The newest snapshot and its sources, without waiting. */
    CatalogView view() {
        var _ = startIfDue();
        return view(state());
    }

    private CatalogView view(CatalogState now) {
        return lastView.of(now, clock.instant());
    }

    private synchronized @Nullable CompletableFuture<CatalogSnapshot> awaited() {
        boolean wanted = state().isDue(clock.instant()) || state().hasTrouble();
        CompletableFuture<CatalogSnapshot> end = startIfDue();
        if (wanted && running == null && state().isRepairable(clock.instant())) {
            end = start(refresh::repair).end();
        }
        return wanted && running != null ? end : null;
    }

    /** Reads everything anew, unless that is being done or began a moment ago. */
    synchronized CompletableFuture<CatalogSnapshot> refresh() {
        RefreshRun run = running == null ? latestWhole : latest;
        if (closed) {
            return CompletableFuture.completedFuture(state().snapshot());
        }
        if (run == null || (running == null && !run.isJustNow(clock.instant()))) {
            run = startWhole();
        }
        return run.end().copy();
    }

    /** Reads what is due, or will be so soon that it need not wait for the minute. */
    synchronized void refreshEarly() {
        if (mayStart()) {
            start(refresh::due);
        }
    }

    /** Forgets at once what those sources said that are gone, and reads those that are new once nothing else is being read. */
    void sourcesChanged() {
        var _ = state.updateAndGet(refresh::remaining);
        followChange();
    }

    private synchronized void followChange() {
        boolean changed = !follower.knows(state()) || refresh.hasNewSource(state());
        if (closed || latest == null || !changed) {
            return;
        }
        if (running == null) {
            start(refresh::repair);
        } else {
            var _ = latest.end().thenRun(this::sourcesChanged);
        }
    }

    synchronized CatalogHealth health() {
        RunningRefresh now = running;
        return new CatalogHealth(
                state().statuses(clock.instant()),
                now == null ? null : now.progress(),
                state().nextRefresh(),
                store.status());
    }

    /** Breaks off a refresh that is under way, and starts no further one; what was read before stays. */
    @Override
    public void close() {
        RefreshRun run = lastRun();
        if (run != null) {
            run.awaitEnd(LONGEST_FAREWELL);
        }
    }

    private synchronized @Nullable RefreshRun lastRun() {
        closed = true;
        if (running != null) {
            running.breakOff();
        }
        return latest;
    }

    private synchronized CompletableFuture<CatalogSnapshot> startIfDue() {
        RefreshRun run = latest;
        if (run == null && !closed) {
            return startWhole().end();
        }
        if (mayStart() && state().isDue(clock.instant())) {
            return start(refresh::due).end();
        }
        return run == null ? CompletableFuture.completedFuture(state().snapshot()) : run.end();
    }

    /** A run that broke has left no word on the next one, so a pause is kept in any case. */
    private boolean mayStart() {
        return !closed && running == null && (latest == null || !latest.isJustNow(clock.instant()));
    }

    private RefreshRun startWhole() {
        RefreshRun run = start(refresh::whole);
        latestWhole = run;
        return run;
    }

    private RefreshRun start(BiFunction<CatalogState, RunningRefresh, CatalogState> reading) {
        RunningRefresh progress = new RunningRefresh(clock.instant());
        running = progress;
        RefreshRun run = RefreshRun.start(clock.instant(), () -> run(reading, progress));
        latest = run;
        return run;
    }

    private CatalogSnapshot run(
            BiFunction<CatalogState, RunningRefresh, CatalogState> reading, RunningRefresh progress) {
        CatalogState next = read(reading, progress);
        show(next);
        if (!closed) {
            follower.tell(next);
        }
        end();
        return state().snapshot();
    }

    /** What is known after it; the same as before if it broke. Kept under no lock: to find what has changed takes a while. */
    private CatalogState read(BiFunction<CatalogState, RunningRefresh, CatalogState> reading, RunningRefresh progress) {
        try {
            CatalogState before = state();
            CatalogState next = refresh.remaining(metrics.timed(() -> reading.apply(before, progress)));
            if (!closed) {
                store.save(next);
            }
            return next;
        } catch (RuntimeException | Error fault) {
            broken(fault);
            return state();
        }
    }

    /** What was broken off tells nothing. */
    private synchronized void show(CatalogState next) {
        if (closed) {
            return;
        }
        state.set(next);
        LOG.info(
                "Catalogue: {} models, basis {}",
                next.snapshot().models().size(),
                next.snapshot().basis());
    }

    /** Only now may the next begin, so that all is kept and told in order. */
    private synchronized void end() {
        running = null;
    }

    private void broken(Throwable fault) {
        if (!closed) {
            LOG.error("The catalogue could not be refreshed", fault);
        }
    }
}
