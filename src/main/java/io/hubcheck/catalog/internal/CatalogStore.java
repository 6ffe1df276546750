package io.hubcheck.catalog.internal;

import io.hubcheck.api.OfferChange;
import io.hubcheck.catalog.StorageStatus;
import java.util.List;
import java.util.Optional;

/** Where the catalogue outlives the server. Called by one thread at a time, but for {@link #status()}. */
interface CatalogStore {

    /** What was last saved, or empty if nothing was, or none of it can be used; never throws. */
    Optional<CatalogState> load();

    /**
     * Saves all of it in one step, or nothing; never throws.
     *
     * @param changes what differs from the state that was saved before
     */
    void save(CatalogState state, List<OfferChange> changes);

    /** How well that goes. */
    StorageStatus status();
}
