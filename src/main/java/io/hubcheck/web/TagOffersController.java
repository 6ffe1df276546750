package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TagOffersController {

    private final Catalog catalog;

    TagOffersController(Catalog catalog) {
        this.catalog = catalog;
    }

    @Operation(
            operationId = "tagOffers",
            summary = "What is served by tags rather than by name, such as all LoRA adapters of one model",
            description = "Such an offer names no model, so it proves nothing about one: the model's own offers do.")
    @GetMapping(path = "/api/v1/tag-offers", produces = MediaType.APPLICATION_JSON_VALUE)
    TagOffersAnswer tagOffers(
            @Parameter(description = "an id or an alias") @RequestParam(required = false) @Nullable String provider,
            @Parameter(description = "exactly as the catalogue spells it") @RequestParam(required = false) @Nullable
                    String task) {
        return TagOffersAnswer.of(
                catalog.snapshot(), provider == null ? null : ProviderParameter.id(provider, catalog), task);
    }
}
