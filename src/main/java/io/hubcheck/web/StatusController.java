package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.hub.Hub;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusController {

    private final Catalog catalog;
    private final Hub hub;

    StatusController(Catalog catalog, Hub hub) {
        this.catalog = catalog;
        this.hub = hub;
    }

    @Operation(
            operationId = "status",
            summary = "How fresh the catalogue is, and what its sources say",
            description = "Answers at once from what is known, and never waits for the Hub.")
    @GetMapping(path = "/api/v1/status", produces = MediaType.APPLICATION_JSON_VALUE)
    StatusAnswer status() {
        return StatusAnswer.of(catalog.peek(), catalog.health(), hub.budgets());
    }
}
