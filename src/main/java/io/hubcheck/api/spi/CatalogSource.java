package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;

/**
 * Somebody who can tell which models are served by whom.
 *
 * <p>All sources are read at the same time, each on a thread of its own, so an implementation may block; it is never
 * read twice at once. What it says is merged with what the others say.
 *
 * <p>A plugin's source has a minute. All its claims bear its own name, and what it brings is cut where it has no end.
 */
@Stable
@FunctionalInterface
public interface CatalogSource {

    /**
     * Reads everything anew.
     *
     * @param progress where to tell of each page that was read
     * @return what was read, never null
     * @throws RuntimeException if it could not be read; what this source said before then stays in use
     */
    Harvest harvest(HarvestProgress progress);
}
