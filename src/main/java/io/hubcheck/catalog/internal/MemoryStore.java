package io.hubcheck.catalog.internal;

import io.hubcheck.api.OfferChange;
import io.hubcheck.catalog.StorageStatus;
import java.util.List;
import java.util.Optional;

/**
 * Keeps nothing.
 *
 * @param why there is no disk to keep it on, as a sentence
 */
record MemoryStore(String why) implements CatalogStore {

    @Override
    public Optional<CatalogState> load() {
        return Optional.empty();
    }

    @Override
    public void save(CatalogState state, List<OfferChange> changes) {}

    @Override
    public StorageStatus status() {
        return new StorageStatus.InMemory(why);
    }
}
