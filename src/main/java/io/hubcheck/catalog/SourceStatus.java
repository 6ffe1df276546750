package io.hubcheck.catalog;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one source stands.
 *
 * @param source which
 * @param state in one word
 * @param lastSuccess when it last answered whole, or null if never
 * @param problem why its last try failed, or null if it didn't
 * @param failingSince when it began to fail, or null if its last try succeeded
 * @param nextTry when it is asked again, or null if that is not settled
 * @param requests how many requests its last reading took
 */
public record SourceStatus(
        Source source,
        State state,
        @Nullable Instant lastSuccess,
        @Nullable Problem problem,
        @Nullable Instant failingSince,
        @Nullable Instant nextTry,
        int requests) {

    /** A status of which no more is known than this. */
    public SourceStatus(Source source, State state, @Nullable Instant lastSuccess, @Nullable Problem problem) {
        this(source, state, lastSuccess, problem, null, null, 0);
    }

    /** In one word. */
    public enum State {
        /** Its last try succeeded. */
        FRESH,
        /** Its last try failed, or brought only a part; what it last said of use is still shown, dated. */
        STALE,
        /** It failed, and there is nothing of it to show. */
        DOWN,
        /** It has not been asked, has nothing to say, or is not needed. */
        IDLE
    }
}
