package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ChangeLog;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangesController {

    private final ChangeLog changes;
    private final Catalog catalog;

    ChangesController(ChangeLog changes, Catalog catalog) {
        this.changes = changes;
        this.catalog = catalog;
    }

    @Operation(
            operationId = "changes",
            summary = "What has changed in the catalogue, newest first",
            description = "What a source says that was not heard before, or not whole, is no change.")
    @GetMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    ChangesAnswer changes(ChangesRequest request) {
        return ChangesAnswer.of(changes.changes(request.query(catalog)));
    }
}
