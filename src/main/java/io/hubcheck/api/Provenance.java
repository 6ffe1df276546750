package io.hubcheck.api;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, and when they were asked.
 *
 * @param source who
 * @param fetchedAt when the answer arrived here, which is not when the source last measured it
 * @param link where a person can look it up, or null if there is no such page
 */
@Stable
public record Provenance(
        Source source, Instant fetchedAt, @Nullable URI link) {

    /** A provenance without a page to look at. */
    public static Provenance of(Source source, Instant fetchedAt) {
        return new Provenance(source, fetchedAt, null);
    }
}
