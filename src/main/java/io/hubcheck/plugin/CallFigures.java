package io.hubcheck.plugin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the calls into a plugin went since it was last enabled.
 *
 * @param calls how many were made, those that are still under way left out
 * @param failures how many of them failed or took too long
 * @param p95 the time that 95 of 100 of the latest 256 calls kept within, or null if there was none
 * @param hanging how many calls go on although nobody waits for them any more
 * @param suspended the extensions that are not called just now, since they failed too often
 * @param lastError the latest failure, or null if there was none
 */
public record CallFigures(
        long calls,
        long failures,
        @Nullable Duration p95,
        int hanging,
        List<String> suspended,
        @Nullable LastError lastError) {

    /** Of a plugin that was never called. */
    public static final CallFigures NONE = new CallFigures(0, 0, null, 0, List.of(), null);

    public CallFigures {
        suspended = List.copyOf(suspended);
    }

    /**
     * A failure.
     *
     * @param message what was called, and what became of it; one line
     * @param at when
     */
    public record LastError(String message, Instant at) {}
}
