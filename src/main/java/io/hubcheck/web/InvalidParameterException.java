package io.hubcheck.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A parameter that is missing, or can't be understood. */
final class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String parameter;

    private InvalidParameterException(String code, @Nullable String parameter, String detail) {
        super(detail);
        this.code = code;
        this.parameter = parameter;
    }

    static InvalidParameterException invalid(String parameter, String detail) {
        return new InvalidParameterException("parameter_invalid", parameter, detail);
    }

    static InvalidParameterException missing(String parameter) {
        return new InvalidParameterException("parameter_missing", parameter, "Give the parameter " + parameter + ".");
    }

    static InvalidParameterException repeated(String parameter) {
        return new InvalidParameterException("parameter_repeated", parameter, "Give each parameter once.");
    }

    static InvalidParameterException unknown(String parameter, List<String> known) {
        String those =
                known.isEmpty() ? "This address takes no parameters." : "There is: " + String.join(", ", known) + ".";
        return new InvalidParameterException(
                "parameter_unknown", parameter, "There is no such parameter here. " + those);
    }

    static InvalidParameterException undecodable() {
        return new InvalidParameterException(
                "parameter_invalid", null, "The query can't be decoded. Escape it as UTF-8 with %.");
    }

    static InvalidParameterException outdatedCursor() {
        return new InvalidParameterException(
                "cursor_outdated", "cursor", "This cursor is of no use any more. Start again without one.");
    }

    ProblemAnswer problem() {
        return ProblemAnswer.of(HttpStatus.BAD_REQUEST, code, String.valueOf(getMessage()))
                .about(parameter);
    }
}
