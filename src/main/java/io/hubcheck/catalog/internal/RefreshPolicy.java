package io.hubcheck.catalog.internal;

import java.time.Duration;
import java.time.Instant;

/** How long what is good for what. No answer depends on the clock going forwards. */
final class RefreshPolicy {

    /** How long a list is good. */
    static final Duration LIFE = Duration.ofMinutes(60);

    /** How long after a failure at most, however often it happened, a source is asked again. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** After the first failure, and the shortest between two refreshes that nobody asked for. */
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** The same where somebody waits for what failed. */
    private static final Duration FIRST_PAUSE_OF_PEOPLE = Duration.ofSeconds(10);

    /** What would be due so soon is read along: sources that are read together stay together. */
    private static final Duration ALONG = Duration.ofMinutes(10);

    /** No source may ask for a longer rest. */
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private RefreshPolicy() {}

    /** The pause before the next try, doubled with each failure in a row. */
    static Duration pause(int failures) {
        return doubled(FIRST_PAUSE, failures);
    }

    static Duration pauseOfPeople(int failures) {
        return doubled(FIRST_PAUSE_OF_PEOPLE, failures);
    }

    /** Whether a moment has come. One that is further ahead than any pause was set by a clock that has gone back since. */
    static boolean isOver(Instant moment, Instant now) {
        return !moment.isAfter(now) || moment.isAfter(now.plus(LIFE));
    }

    /** The same for a list that is good and need not be read to the minute. */
    static boolean isNearlyOver(Instant moment, Instant now) {
        return isOver(moment, now) || !moment.isAfter(now.plus(ALONG));
    }

    /** Whether a source that wants to be left alone until then has to be. */
    static boolean mustRest(Instant until, Instant now) {
        return until.isAfter(now) && !until.isAfter(now.plus(LONGEST_REST));
    }

    /** Whether a moment is less than a pause ago. */
    static boolean isJustNow(Instant moment, Duration pause, Instant now) {
        return !moment.isAfter(now) && now.isBefore(moment.plus(pause));
    }

    private static Duration doubled(Duration first, int failures) {
        int doublings = Math.clamp(failures - 1L, 0, 10);
        Duration pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
