package io.hubcheck.ui.home.grid;

import io.hubcheck.api.Offer;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.ui.home.address.OfferColumn;
import org.jspecify.annotations.Nullable;

/**
 * What is written in the cells of a row. They are written one after the other, so its offer, and who says what of it, are found
 * once for all of them. For use under the session's lock.
 */
final class RowTexts {

    private final OfferTexts texts;
    private @Nullable OfferRow row;
    private @Nullable Offer offer;
    private @Nullable String claims;
    private @Nullable String readFrom;

    RowTexts(OfferTexts texts) {
        this.texts = texts;
    }

    /** Rows are written anew: since they were last, ages have gone on. */
    void begin() {
        row = null;
        offer = null;
        claims = null;
        readFrom = null;
    }

    Offer offer(OfferRow written) {
        Offer known = offer;
        if (known == null || !written.equals(row)) {
            begin();
            known = written.offer();
            row = written;
            offer = known;
        }
        return known;
    }

    String text(OfferColumn column, OfferRow written) {
        return texts.text(column, offer(written));
    }

    String provenance(OfferColumn column, OfferRow written) {
        Offer known = offer(written);
        return texts.provenance(column, known, () -> claims(known), () -> readFrom(known));
    }

    private String claims(Offer known) {
        String found = claims == null ? texts.claims(known) : claims;
        claims = found;
        return found;
    }

    private String readFrom(Offer known) {
        String found = readFrom == null ? texts.readFrom(known) : readFrom;
        readFrom = found;
        return found;
    }
}
