package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OffersController {

    /** A page is waited for by somebody, and holds a thousand offers at most. */
    private static final Duration MOST_FOR_ADDED_COLUMNS = Duration.ofSeconds(3);

    private final Catalog catalog;
    private final FirstSeen firstSeen;
    private final AddedColumns added;

    OffersController(Catalog catalog, FirstSeen firstSeen, AddedColumns added) {
        this.catalog = catalog;
        this.firstSeen = firstSeen;
        this.added = added;
    }

    @Operation(
            operationId = "offers",
            summary = "Who serves what, with everything known about it",
            description = "An offer that doesn't say meets no filter about it. A provider nobody knows has no offers.")
    @GetMapping(path = "/api/v1/offers", produces = MediaType.APPLICATION_JSON_VALUE)
    OffersAnswer offers(OffersRequest request, OffersPage page) {
        CatalogSnapshot snapshot = request.among(catalog.snapshot(), firstSeen);
        OfferFilter filter = request.filter(catalog);
        OfferSort sort = request.order();
        OfferCursor from =
                OfferCursor.start(snapshot, filter, sort, request.since()).goOn(page.cursor());
        return OffersAnswer.of(snapshot.select(filter, sort), from, page.size(), added.within(MOST_FOR_ADDED_COLUMNS));
    }
}
