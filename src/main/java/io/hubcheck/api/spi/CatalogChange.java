package io.hubcheck.api.spi;

import io.hubcheck.api.OfferChange;
import io.hubcheck.api.Stable;
import java.time.Instant;
import java.util.List;

/**
 * How one snapshot of the catalogue differs from the one before.
 *
 * @param snapshot the id of the later one
 * @param at when that was read
 * @param offers what differs, never empty
 */
@Stable
public record CatalogChange(String snapshot, Instant at, List<OfferChange> offers) {

    public CatalogChange {
        offers = List.copyOf(offers);
    }
}
