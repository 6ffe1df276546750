package io.hubcheck.catalog;

import io.hubcheck.api.Offer;
import org.jspecify.annotations.Nullable;

/**
 * Where an offer stands in a snapshot: a fiftieth of what the offer itself would take, for whoever keeps many of them and
 * seldom looks. Immutable.
 */
public final class OfferRow {

    private final OfferColumns columns;
    private final int number;

    OfferRow(OfferColumns columns, int number) {
        this.columns = columns;
        this.number = number;
    }

    /** The offer, which is made when it is asked for. */
    public Offer offer() {
        return columns.offer(number);
    }

    /** Whether it is the same row of the same snapshot, however much of that there is to choose from. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfferRow row && row.number == number && row.columns.equals(columns);
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return columns.key(number).toString();
    }
}
