package io.hubcheck.web;

import io.hubcheck.limit.Allowance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Somebody has asked for more than their share. */
final class RateLimitedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    RateLimitedException(Allowance.Refused refused) {
        super("Your address has asked for too much. Try again in " + refused.seconds() + " s.");
        seconds = refused.seconds();
    }

    ProblemAnswer problem() {
        return ProblemAnswer.of(HttpStatus.TOO_MANY_REQUESTS, "rate_limited", String.valueOf(getMessage()));
    }

    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return headers;
    }
}
