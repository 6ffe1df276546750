package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;

/** Where a {@link CatalogSource} tells how far it has got, so that people who wait can see it. Safe for use by many threads. */
@Stable
@FunctionalInterface
public interface HarvestProgress {

    /** One more page, or another answer of its kind, has been read. */
    void pageRead();

    /** One request goes out, be it in vain. A source that does not tell shows none. */
    default void requestSent() {}
}
