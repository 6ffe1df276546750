package io.hubcheck.catalog;

import java.util.Arrays;

/** Filters the sorted rows of a snapshot, which costs one pass and no sorting. */
final class OfferSelector {

    private OfferSelector() {}

    static OfferSelection select(CatalogSnapshot snapshot, OfferRows rows, OfferFilter filter, OfferSort sort) {
        OfferMatcher matcher = new OfferMatcher(rows, filter);
        return new OfferSelection(
                snapshot,
                Arrays.stream(rows.inOrder(sort)).filter(matcher::matches).toArray());
    }
}
