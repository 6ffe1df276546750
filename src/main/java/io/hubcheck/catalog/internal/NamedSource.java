package io.hubcheck.catalog.internal;

import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import java.time.Duration;

/**
 * Somebody who can tell which models are served by whom.
 *
 * @param source who it is; all that it claims bears this name
 * @param reader reads what it says
 */
record NamedSource(Source source, CatalogSource reader) {

    /** The same, where it is not waited for longer. */
    NamedSource within(Duration patience) {
        return new NamedSource(source, new HastySource(reader, patience));
    }
}
