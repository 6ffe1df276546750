package io.hubcheck.catalog;

import java.util.stream.IntStream;

/** Filters and sorts the rows of a snapshot. */
final class OfferSelector {

    private OfferSelector() {}

    static OfferSelection select(CatalogSnapshot snapshot, OfferFilter filter, OfferSort sort) {
        return new OfferSelection(
                snapshot, IntStream.range(0, snapshot.offers().size()).toArray());
    }
}
