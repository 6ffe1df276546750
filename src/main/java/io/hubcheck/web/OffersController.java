package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OffersController {

    private final Catalog catalog;

    OffersController(Catalog catalog) {
        this.catalog = catalog;
    }

    @Operation(
            operationId = "offers",
            summary = "Who serves what, with everything known about it",
            description = "An offer that doesn't say meets no filter about it. A provider nobody knows has no offers.")
    @GetMapping(path = "/api/v1/offers", produces = MediaType.APPLICATION_JSON_VALUE)
    OffersAnswer offers(@Valid @ParameterObject OffersRequest request, @Valid @ParameterObject OffersPage page) {
        CatalogSnapshot snapshot = catalog.snapshot();
        OfferFilter filter = request.filter(catalog);
        OfferSort sort = request.order();
        OfferCursor from = OfferCursor.start(snapshot, filter, sort).goOn(page.cursor());
        return OffersAnswer.of(snapshot.select(filter, sort), from, page.size());
    }
}
