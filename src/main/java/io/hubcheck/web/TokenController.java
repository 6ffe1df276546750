package io.hubcheck.web;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.hub.Credential;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TokenController {

    /** How a token is sent, in the words of OpenAPI. */
    static final String BEARER = "bearer";

    private final ModelValidator validator;

    TokenController(ModelValidator validator) {
        this.validator = validator;
    }

    @Operation(
            operationId = "token",
            summary = "What a token is, and whether it may call inference",
            description = "A token that the Hub refuses gets a 200 that says so.",
            security = @SecurityRequirement(name = BEARER))
    @GetMapping(path = "/api/v1/token", produces = MediaType.APPLICATION_JSON_VALUE)
    TokenAnswer token(@Parameter(hidden = true) Credential caller) {
        if (!caller.present()) {
            throw UnauthorizedException.missing();
        }
        return TokenAnswer.of(validator.inspect(caller.reveal()));
    }
}
