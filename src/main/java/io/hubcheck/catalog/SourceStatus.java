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
 */
public record SourceStatus(
        Source source,
        State state,
        @Nullable Instant lastSuccess,
        @Nullable Problem problem) {

    /** In one word. */
    public enum State {
        /** Its last try succeeded. */
        FRESH,
        /** Its last try failed, or brought only a part; what it last said of use is still shown, dated. */
        STALE,
        /** It failed, and there is nothing of it to show. */
        DOWN,
        /** It has not been asked, or is not needed. */
        IDLE
    }
}
