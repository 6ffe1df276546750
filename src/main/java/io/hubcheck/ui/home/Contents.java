package io.hubcheck.ui.home;

import io.hubcheck.api.ProviderList;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.account.Caller;

/**
 * What the screen shows.
 *
 * @param snapshot the offers
 * @param providers who there is, known even when there is no snapshot
 * @param health where the sources stand
 * @param caller for whom all this was read
 */
record Contents(CatalogSnapshot snapshot, ProviderList providers, CatalogHealth health, Caller caller) {

    /** Whether any source that was asked has not answered. */
    boolean troubled() {
        return health.sources().stream().anyMatch(source -> source.problem() != null);
    }

    Contents withHealth(CatalogHealth now) {
        return new Contents(snapshot, providers, now, caller);
    }
}
