package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.ChangeLog;
import io.hubcheck.catalog.StorageStatus;
import java.util.Optional;

/** Where the catalogue outlives a refresh, and perhaps the server. */
interface CatalogStore extends ChangeLog, AutoCloseable {

    /** What was last saved, or empty if nothing was, or none of it can be used; never throws. To be called before any save. */
    Optional<CatalogState> load();

    /**
     * Keeps a state, and what differs in it from the one before; never throws, and waits for no disk. Called by one thread at
     * a time.
     */
    void save(CatalogState state);

    /** How well that goes. */
    StorageStatus status();

    /** Ends with what is being saved. */
    @Override
    void close();
}
