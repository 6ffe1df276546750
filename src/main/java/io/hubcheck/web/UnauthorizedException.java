package io.hubcheck.web;

import org.springframework.http.HttpStatus;

/** There is no Bearer token where one is needed, or something else in its place. */
final class UnauthorizedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private UnauthorizedException(String code, String detail) {
        super(detail);
        this.code = code;
    }

    static UnauthorizedException missing() {
        return new UnauthorizedException(
                "token_missing", "This needs a token of the Hub. Send it as \"Authorization: Bearer hf_…\".");
    }

    static UnauthorizedException malformed() {
        return new UnauthorizedException(
                "authorization_malformed",
                "The Authorization header holds no Bearer token. Send one as \"Bearer hf_…\", or leave the header out.");
    }

    ProblemAnswer problem() {
        return ProblemAnswer.of(HttpStatus.UNAUTHORIZED, code, String.valueOf(getMessage()));
    }
}
