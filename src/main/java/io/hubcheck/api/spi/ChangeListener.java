package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;

/**
 * Hears what has changed in the catalogue.
 *
 * <p>Called after each refresh that changed something, one change after the other, within 30 seconds each; what it throws
 * is counted and reported, and the change is not told again.
 */
@Stable
@FunctionalInterface
public interface ChangeListener {

    /** Takes note of it. */
    void changed(CatalogChange change);
}
