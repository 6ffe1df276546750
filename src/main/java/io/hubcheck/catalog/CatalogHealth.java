package io.hubcheck.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the catalogue is.
 *
 * @param sources where each source stands
 * @param progress how far the refresh is that is under way, or null if none is
 * @param nextRefresh when the next one is due, or null before the first is over
 * @param storage what becomes of the catalogue when the server stops
 */
public record CatalogHealth(
        List<SourceStatus> sources,
        @Nullable RefreshProgress progress,
        @Nullable Instant nextRefresh,
        StorageStatus storage) {

    public CatalogHealth {
        sources = List.copyOf(sources);
    }

    /** The sources whose last try failed. */
    public List<SourceStatus> failing() {
        return sources.stream().filter(source -> source.problem() != null).toList();
    }

    /** Whether any source that was asked has not answered. */
    public boolean troubled() {
        return !failing().isEmpty();
    }

    /** Whether a refresh is under way. */
    public boolean refreshing() {
        return progress != null;
    }
}
