package io.hubcheck.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a snapshot.
 *
 * @param offers the snapshot with the new offers alone, to select from; its models are all there still
 * @param since what appeared later is new
 * @param keptSince since when it is known at all what appeared, or null if it is not
 */
public record Newcomers(
        CatalogSnapshot offers, Instant since, @Nullable Instant keptSince) {

    /** Whether all that is new is known; otherwise there may be more. */
    public boolean complete() {
        return keptSince != null && !keptSince.isAfter(since);
    }
}
