package io.hubcheck.catalog.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.catalog.internal.store.StoredCatalog;
import io.hubcheck.catalog.internal.store.StoredSource;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state as it is kept, and as it comes back at a moment.
 *
 * @param now times after this one show that the clock was set back: then nothing is waited for
 */
record StoredState(StoredCatalog stored, Instant now) {

    /** @param at when the state's snapshot was read */
    static StoredCatalog of(CatalogState state, Instant at, Instant now) {
        return new StoredCatalog(
                state.snapshot().id(),
                at,
                state.snapshot().basis(),
                now,
                state.nextRefresh(),
                state.readings().stream().map(StoredState::source).toList());
    }

    CatalogState restored() {
        List<SourceReading> readings =
                stored.sources().stream().map(this::reading).toList();
        return new CatalogState(
                Snapshots.merged(stored.snapshot(), notLater(stored.at()), stored.basis(), readings),
                readings,
                nextRefresh());
    }

    private Instant nextRefresh() {
        Instant next = stored.nextRefresh();
        if (next == null || clockWasSetBack() || next.isAfter(now.plus(RefreshPolicy.LIFE))) {
            return now;
        }
        return next;
    }

    private boolean clockWasSetBack() {
        return stored.savedAt().isAfter(now);
    }

    private static StoredSource source(SourceReading reading) {
        Tries tries = reading.tries();
        return new StoredSource(
                reading.source(),
                reading.harvest(),
                reading.lastSuccess(),
                reading.lastAnswer(),
                reading.problem(),
                tries.last(),
                tries.failures(),
                tries.failingSince(),
                tries.requests());
    }

    private SourceReading reading(StoredSource source) {
        return new SourceReading(
                source.source(),
                source.harvest(),
                notLaterIfAny(source.lastSuccess()),
                notLaterIfAny(source.lastAnswer()),
                problem(source.problem()),
                clockWasSetBack()
                        ? Tries.NONE
                        : new Tries(source.lastTry(), source.failures(), source.failingSince(), source.requests()));
    }

    private @Nullable Problem problem(@Nullable Problem problem) {
        return problem == null || !clockWasSetBack() ? problem : new Problem(problem.code(), problem.message(), null);
    }

    private @Nullable Instant notLaterIfAny(@Nullable Instant moment) {
        return moment == null ? null : notLater(moment);
    }

    private Instant notLater(Instant moment) {
        return moment.isAfter(now) ? now : moment;
    }
}
