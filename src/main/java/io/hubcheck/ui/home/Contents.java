package io.hubcheck.ui.home;

import io.hubcheck.api.ProviderList;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;

/**
 * What the screen shows.
 *
 * @param snapshot the offers
 * @param providers who there is, known even when there is no snapshot
 * @param health where the sources stand
 */
record Contents(CatalogSnapshot snapshot, ProviderList providers, CatalogHealth health) {

    /** Whether any source that was asked has not answered. */
    boolean troubled() {
        return health.sources().stream().anyMatch(source -> source.problem() != null);
    }
}
