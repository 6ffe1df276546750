package io.hubcheck.web;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.hub.Credential;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ValidateController {

    private final ModelValidator validator;

    ValidateController(ModelValidator validator) {
        this.validator = validator;
    }

    @Operation(
            operationId = "validate",
            summary = "Whether a model may be used with a provider for a task",
            description = "Any verdict is a 200. With a token, its permission is checked too.")
    @GetMapping(path = "/api/v1/validate", produces = MediaType.APPLICATION_JSON_VALUE)
    ValidateAnswer validate(@Parameter(hidden = true) Credential caller, ValidateRequest request) {
        return ValidateAnswer.of(validator.validate(request.question(), caller.present() ? caller.reveal() : null));
    }
}
