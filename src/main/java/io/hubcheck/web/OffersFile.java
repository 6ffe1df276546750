package io.hubcheck.web;

import io.hubcheck.catalog.OfferSelection;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Iterator;

/** All offers at once. They are read off one at a time while they are written. */
@Schema(name = "OffersFile")
record OffersFile(
        OffersAnswer.Snapshot snapshot,

        @Schema(description = "how many offers pass the filters")
        int total,

        @ArraySchema(schema = @Schema(implementation = OfferAnswer.class))
        Iterator<OfferAnswer> offers) {

    static OffersFile of(OfferSelection selection, AddedColumns.Filled added) {
        return new OffersFile(
                OffersAnswer.Snapshot.of(selection.snapshot()),
                selection.size(),
                selection.stream()
                        .map(offer -> OfferAnswer.of(offer, added.of(offer)))
                        .iterator());
    }
}
