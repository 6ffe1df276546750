package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.hub.Credential;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProvidersController {

    private final Catalog catalog;

    ProvidersController(Catalog catalog) {
        this.catalog = catalog;
    }

    @Operation(
            operationId = "providers",
            summary = "The providers there are",
            description = "With a token, in its owner's order of preference where the Hub gives it.")
    @GetMapping(path = "/api/v1/providers", produces = MediaType.APPLICATION_JSON_VALUE)
    ProvidersAnswer providers(@Parameter(hidden = true) Credential caller) {
        return ProvidersAnswer.of(catalog.providers(caller));
    }
}
