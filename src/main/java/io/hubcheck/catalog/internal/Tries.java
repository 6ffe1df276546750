package io.hubcheck.catalog.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it went to read a source.
 *
 * @param last when that was tried last, or null if not since the start
 * @param failures how often in a row it has failed
 * @param failingSince when the first of these was, or null if there is none
 * @param requests how many requests the last one took
 */
record Tries(@Nullable Instant last, int failures, @Nullable Instant failingSince, int requests) {

    static final Tries NONE = new Tries(null, 0, null, 0);

    Tries succeeded(Instant at) {
        return new Tries(at, 0, null, requests);
    }

    Tries failed(Instant at) {
        return new Tries(at, failures + 1, failingSince == null ? at : failingSince, requests);
    }

    Tries took(int count) {
        return new Tries(last, failures, failingSince, count);
    }
}
