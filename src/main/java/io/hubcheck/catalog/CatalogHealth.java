package io.hubcheck.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the catalogue is.
 *
 * @param sources where each source stands
 * @param refreshing whether a refresh is under way
 * @param nextRefresh when the next one is due, or null before the first is over
 */
public record CatalogHealth(
        List<SourceStatus> sources,
        boolean refreshing,
        @Nullable Instant nextRefresh) {

    public CatalogHealth {
        sources = List.copyOf(sources);
    }
}
