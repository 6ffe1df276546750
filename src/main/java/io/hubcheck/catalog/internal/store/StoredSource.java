package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Harvest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one source.
 *
 * @param source which
 * @param harvest what it said, or null if it has said nothing of use
 * @param lastSuccess when it last answered whole, or null if never
 * @param lastAnswer when {@code harvest} was read, or null if there is none
 * @param failingSince when it began to fail, or null if its last try succeeded
 * @param problem why its last try failed, or null if it didn't
 */
public record StoredSource(
        Source source,
        @Nullable Harvest harvest,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastAnswer,
        @Nullable Instant failingSince,
        @Nullable Problem problem) {}
