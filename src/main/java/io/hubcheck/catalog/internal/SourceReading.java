package io.hubcheck.catalog.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.SourceStatus.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source has told so far.
 *
 * @param harvest the last that is worth keeping, or null if there was none
 * @param lastSuccess when it last answered whole, or null if never
 * @param lastAnswer when {@code harvest} was read, or null if there is none
 * @param problem why its last try failed, or null if it didn't
 */
record SourceReading(
        Source source,
        @Nullable Harvest harvest,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastAnswer,
        @Nullable Problem problem) {

    static SourceReading none(Source source) {
        return new SourceReading(source, null, null, null, null);
    }

    /** A good list is never replaced by an empty or a partial one. */
    SourceReading answered(Harvest fresh, Instant at) {
        Problem gap = fresh.gap();
        if (fresh.offersNothing()) {
            return failed(gap != null ? gap : empty());
        }
        if (gap == null) {
            return new SourceReading(source, fresh, at, at, null);
        }
        boolean better =
                lastSuccess == null && fresh.listings().size() >= listings().size();
        return better ? new SourceReading(source, fresh, null, at, gap) : failed(gap);
    }

    SourceReading failed(Problem why) {
        return new SourceReading(source, harvest, lastSuccess, lastAnswer, why);
    }

    /** Whether the source has asked to be left alone for now. */
    boolean mustWait(Instant now) {
        return problem != null && problem.retryAt() != null && problem.retryAt().isAfter(now);
    }

    boolean hasAnswered() {
        return harvest != null;
    }

    /** Whether the source has told all it knows. */
    boolean isWhole() {
        return harvest != null && harvest.gap() == null;
    }

    List<Listing> listings() {
        return harvest == null ? List.of() : harvest.listings();
    }

    SourceStatus status() {
        return new SourceStatus(source, state(), lastSuccess, problem);
    }

    SourceStatus status(Instant now) {
        SourceStatus status = status();
        boolean outlived = lastSuccess != null
                && lastSuccess.plus(CatalogRefresh.USUAL_LIFE).isBefore(now);
        return status.state() == State.FRESH && outlived
                ? new SourceStatus(source, State.STALE, lastSuccess, outdated())
                : status;
    }

    private static Problem outdated() {
        return new Problem(
                "list_outdated",
                "This list has outlived its time and is being read again. Ask again in a moment.",
                null);
    }

    private State state() {
        if (problem != null) {
            return hasAnswered() ? State.STALE : State.DOWN;
        }
        return hasAnswered() ? State.FRESH : State.IDLE;
    }

    private Problem empty() {
        return new Problem(
                Problem.UPSTREAM_MALFORMED, "The source '" + source + "' answered with a list without offers.", null);
    }
}
