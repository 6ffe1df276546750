package io.hubcheck.catalog;

import io.hubcheck.api.Source;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue and its sources at one and the same moment, so that what is judged and how far it can be relied on
 * belong together.
 *
 * @param snapshot what is served
 * @param sources where each source stands; one whose answer has outlived its time counts as stale
 */
public record CatalogView(CatalogSnapshot snapshot, List<SourceStatus> sources) {

    public CatalogView {
        sources = List.copyOf(sources);
    }

    /** Where one source stands, or empty if the catalogue has no such source. */
    public Optional<SourceStatus> status(Source source) {
        for (SourceStatus status : sources) {
            if (status.source().equals(source)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
