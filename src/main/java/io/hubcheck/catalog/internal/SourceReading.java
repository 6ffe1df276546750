package io.hubcheck.catalog.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.internal.store.PackedHarvest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source has told so far.
 *
 * @param harvest the last that is worth keeping, or null if there was none
 * @param lastSuccess when it last answered whole, or null if never
 * @param lastAnswer when {@code harvest} was read, or null if there is none
 * @param problem why its last try failed, or null if it didn't
 * @param tries how reading it went
 */
record SourceReading(
        Source source,
        @Nullable PackedHarvest harvest,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastAnswer,
        @Nullable Problem problem,
        Tries tries) {

    static SourceReading none(Source source) {
        return new SourceReading(source, null, null, null, null, Tries.NONE);
    }

    /** A good list is never replaced by an empty or a partial one. */
    SourceReading answered(Harvest fresh, Instant at) {
        Problem gap = fresh.gap();
        if (fresh.offersNothing()) {
            boolean neverHadAny = gap == null && source.isPartnerList() && !hasAnswered();
            return neverHadAny ? withNothing(at) : failed(gap != null ? gap : empty(), at);
        }
        if (gap == null) {
            return new SourceReading(source, PackedHarvest.of(fresh), at, at, null, tries.succeeded(at));
        }
        boolean better =
                lastSuccess == null && (harvest == null || fresh.listings().size() >= harvest.models());
        return better
                ? new SourceReading(source, PackedHarvest.of(fresh), null, at, gap, tries.failed(at))
                : failed(gap, at);
    }

    /** It says that it has nothing at all, which ends whatever it said before. */
    SourceReading withNothing(Instant at) {
        return new SourceReading(source, null, at, null, null, tries.succeeded(at));
    }

    SourceReading failed(Problem why, Instant at) {
        return new SourceReading(source, harvest, lastSuccess, lastAnswer, why, tries.failed(at));
    }

    SourceReading took(int requests) {
        return new SourceReading(source, harvest, lastSuccess, lastAnswer, problem, tries.took(requests));
    }

    /** Whether the source has asked to be left alone for now. */
    boolean mustRest(Instant now) {
        return problem != null && problem.retryAt() != null && RefreshPolicy.mustRest(problem.retryAt(), now);
    }

    /** When it is to be read again, or null if it has not been read since the start. */
    @Nullable
    Instant nextTry() {
        Instant last = tries.last();
        if (last == null) {
            return null;
        }
        if (problem == null) {
            return last.plus(RefreshPolicy.LIFE);
        }
        Instant next = last.plus(RefreshPolicy.pause(tries.failures()));
        Instant retryAt = problem.retryAt();
        return retryAt != null && RefreshPolicy.mustRest(retryAt, last) ? later(retryAt, next) : next;
    }

    /** Whether it is to be read again now, as part of a refresh that is due. */
    boolean isDue(Instant now) {
        Instant next = nextTry();
        if (next == null) {
            return true;
        }
        return problem == null ? RefreshPolicy.isNearlyOver(next, now) : RefreshPolicy.isOver(next, now);
    }

    /** Whether it failed, and so long ago that it can be asked again for somebody who waits for it. */
    boolean isRepairable(Instant now) {
        Instant last = tries.last();
        return problem != null
                && !mustRest(now)
                && (last == null || !RefreshPolicy.isJustNow(last, RefreshPolicy.pauseOfPeople(tries.failures()), now));
    }

    boolean hasAnswered() {
        return harvest != null;
    }

    /** Whether the source has told all it knows. */
    boolean isWhole() {
        return harvest != null && harvest.gap() == null;
    }

    /** All of it; empty if it has told nothing. */
    Harvest told() {
        return harvest == null ? Harvest.whole(List.of()) : harvest.unpack();
    }

    /** Whose offers of models it has told of. */
    Set<ProviderId> providers() {
        return harvest == null ? Set.of() : harvest.providers();
    }

    SourceStatus status(Instant now) {
        return state() == SourceStatus.State.FRESH && hasOutlivedItsTime(now)
                ? status(SourceStatus.State.STALE, outdated())
                : status(state(), problem);
    }

    /** One that was read later than now was read by another clock: nobody knows how old it is. */
    private boolean hasOutlivedItsTime(Instant now) {
        return lastSuccess != null && (lastSuccess.plus(RefreshPolicy.LIFE).isBefore(now) || lastSuccess.isAfter(now));
    }

    /** When its status changes by time alone, be that past or to come. */
    List<Instant> changes() {
        return lastSuccess == null
                ? List.of()
                : List.of(lastSuccess, lastSuccess.plus(RefreshPolicy.LIFE).plusNanos(1));
    }

    private SourceStatus status(SourceStatus.State state, @Nullable Problem why) {
        return new SourceStatus(source, state, lastSuccess, why, tries.failingSince(), nextTry(), tries.requests());
    }

    private static Problem outdated() {
        return new Problem(
                "list_outdated",
                "This list has outlived its time and is being read again. Ask again in a moment.",
                null);
    }

    private SourceStatus.State state() {
        if (problem != null) {
            return hasAnswered() ? SourceStatus.State.STALE : SourceStatus.State.DOWN;
        }
        return hasAnswered() ? SourceStatus.State.FRESH : SourceStatus.State.IDLE;
    }

    private Problem empty() {
        return new Problem(
                Problem.UPSTREAM_MALFORMED, "The source '" + source + "' answered with a list without offers.", null);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
