package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one source.
 *
 * @param source which
 * @param harvest what it said, or null if it has said nothing of use
 * @param lastSuccess when it last answered whole, or null if never
 * @param lastAnswer when {@code harvest} was read, or null if there is none
 * @param problem why its last try failed, or null if it didn't
 * @param lastTry when it was asked last, or null if that is not known
 * @param failures how often in a row it has failed
 * @param failingSince when the first of these was, or null if there is none
 * @param requests how many requests the last try took
 */
public record StoredSource(
        Source source,
        @Nullable PackedHarvest harvest,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastAnswer,
        @Nullable Problem problem,
        @Nullable Instant lastTry,
        int failures,
        @Nullable Instant failingSince,
        int requests) {

    /** The same with what it said. */
    StoredSource saying(PackedHarvest said) {
        return new StoredSource(
                source, said, lastSuccess, lastAnswer, problem, lastTry, failures, failingSince, requests);
    }
}
