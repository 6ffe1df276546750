package io.hubcheck.hub.internal.http;

import java.io.IOException;

/** The body of an answer that breaks off, or doesn't end. The message goes on where "The answer of … " begins. */
final class UnreadableBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableBodyException(String message) {
        super(message);
    }
}
