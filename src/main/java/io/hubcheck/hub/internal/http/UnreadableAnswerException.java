package io.hubcheck.hub.internal.http;

import java.io.IOException;

/**
 * An answer that is no HTTP, breaks off, or doesn't end. The message says which, and quotes nothing: it goes on where
 * "The answer of … " begins.
 */
final class UnreadableAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableAnswerException(String message) {
        super(message);
    }
}
