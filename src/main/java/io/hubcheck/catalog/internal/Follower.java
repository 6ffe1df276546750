package io.hubcheck.catalog.internal;

import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells somebody of each new state, with the one that they were told of before. For use by one thread at a time. */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final BiConsumer<CatalogState, CatalogState> listener;
    private volatile CatalogState told;

    Follower(BiConsumer<CatalogState, CatalogState> listener, CatalogState told) {
        this.listener = listener;
        this.told = told;
    }

    /** Whether this is what they were told last; for use by any thread. */
    boolean knows(CatalogState state) {
        return state.equals(told);
    }

    /** What they make of it must not keep a refresh from its end. */
    void tell(CatalogState next) {
        CatalogState before = told;
        told = next;
        try {
            listener.accept(before, next);
        } catch (RuntimeException | Error fault) {
            LOG.error("Nobody could be told of the refresh", fault);
        }
    }
}
