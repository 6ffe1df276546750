package io.hubcheck.web;

import org.springframework.http.HttpStatus;

/** No catalogue could be read yet, where an answer without one would mislead. */
final class NothingReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProblemAnswer problem() {
        return ProblemAnswer.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "catalogue_unread",
                "No catalogue could be read from the Hub yet. Try again in a minute.");
    }
}
