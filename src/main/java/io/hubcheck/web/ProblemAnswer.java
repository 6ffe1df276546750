package io.hubcheck.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hubcheck.trace.RequestId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Why there is no answer, as RFC 9457 says it. What does not apply is left out. */
@Schema(name = "Problem", description = "Why there is no answer (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemAnswer(
        @Schema(description = "always about:blank: the code tells problems apart")
        String type,

        @Schema(description = "the status in words") String title,
        @Schema(description = "the HTTP status") int status,
        @Schema(description = "a sentence for a person") String detail,

        @Schema(description = "a stable code for a program", example = "parameter_missing")
        String code,

        @Schema(description = "the parameter at fault", example = "model") @Nullable
        String parameter,

        @Schema(description = "the request's id, also in X-Request-Id: the server's log may tell more under it")
        @Nullable
        String requestId) {

    static ProblemAnswer of(HttpStatusCode status, String code, String detail) {
        return new ProblemAnswer("about:blank", title(status), status.value(), detail, code, null, requestIdNow());
    }

    ProblemAnswer about(@Nullable String parameterAtFault) {
        return new ProblemAnswer(type, title, status, detail, code, parameterAtFault, requestId);
    }

    ResponseEntity<Object> response(HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }

    ResponseEntity<Object> response() {
        return response(HttpHeaders.EMPTY);
    }

    private static @Nullable String requestIdNow() {
        return RequestId.current().map(RequestId::value).orElse(null);
    }

    private static String title(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "HTTP " + status.value() : known.getReasonPhrase();
    }
}
