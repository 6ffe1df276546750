package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Basis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the catalogue: what its sources said, from which a snapshot is merged anew.
 *
 * @param snapshot the snapshot's id
 * @param at when its newest source answered
 * @param basis what it rests on
 * @param savedAt when it was kept
 * @param nextRefresh when it has to be read anew, or null if that was not settled
 * @param sources in the order of merging
 */
public record StoredCatalog(
        String snapshot,
        Instant at,
        Basis basis,
        Instant savedAt,
        @Nullable Instant nextRefresh,
        List<StoredSource> sources) {

    public StoredCatalog {
        sources = List.copyOf(sources);
    }
}
