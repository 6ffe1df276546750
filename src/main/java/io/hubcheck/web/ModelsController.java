package io.hubcheck.web;

import io.hubcheck.api.ModelValidator;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ModelsController {

    private final ModelValidator validator;

    ModelsController(ModelValidator validator) {
        this.validator = validator;
    }

    @Operation(operationId = "models", summary = "The models that are served, most downloaded first")
    @GetMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
    ModelsAnswer models(ModelsRequest request) {
        return ModelsAnswer.of(validator.models(request.query()));
    }
}
