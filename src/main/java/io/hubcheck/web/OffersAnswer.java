package io.hubcheck.web;

import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferSelection;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Offers")
record OffersAnswer(
        Snapshot snapshot,

        @Schema(description = "how many offers pass the filters; null if no catalogue could be read yet") @Nullable
        Integer total,

        @Schema(description = "what to send as cursor for the next offers; null if these were the last") @Nullable
        String nextCursor,

        List<OfferAnswer> offers) {

    static OffersAnswer of(OfferSelection selection, OfferCursor from, int limit, AddedColumns.Filled added) {
        CatalogSnapshot snapshot = selection.snapshot();
        List<OfferAnswer> page = selection.page(from.offset(), limit).stream()
                .map(offer -> OfferAnswer.of(offer, added.of(offer)))
                .toList();
        int next = from.offset() + page.size();
        return new OffersAnswer(
                Snapshot.of(snapshot),
                snapshot.at() == null ? null : Integer.valueOf(selection.size()),
                next < selection.size() ? from.at(next).text() : null,
                page);
    }

    @Schema(name = "Snapshot", description = "the catalogue that the offers are of")
    record Snapshot(
            String id,

            @Schema(description = "when its newest source answered; null if none has yet") @Nullable
            Instant at) {

        static Snapshot of(CatalogSnapshot snapshot) {
            return new Snapshot(snapshot.id(), snapshot.at());
        }
    }
}
