package io.hubcheck.demo.hub;

/** A query that is answered with 400; the message is for the caller. */
final class BadQueryException extends RuntimeException {

    BadQueryException(String message) {
        super(message);
    }
}
