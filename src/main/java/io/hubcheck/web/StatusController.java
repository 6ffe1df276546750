package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.hub.Hub;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {

    /** Whether the folder that the catalogue is kept in is deleted when the server stops. */
    static final String TEMPORARY = "${hubcheck.data-dir-temporary:false}";

    private final Catalog catalog;
    private final Hub hub;
    private final boolean temporary;

    StatusController(Catalog catalog, Hub hub, @Value(TEMPORARY) boolean temporary) {
        this.catalog = catalog;
        this.hub = hub;
        this.temporary = temporary;
    }

    @Operation(
            operationId = "status",
            summary = "How fresh the catalogue is, and what its sources say",
            description = "Answers at once from what is known, and never waits for the Hub.")
    @GetMapping(path = "/api/v1/status", produces = MediaType.APPLICATION_JSON_VALUE)
    StatusAnswer status() {
        return StatusAnswer.of(catalog.peek(), catalog.health(), hub.budgets(), temporary);
    }
}
