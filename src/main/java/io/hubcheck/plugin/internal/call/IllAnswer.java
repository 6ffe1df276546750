package io.hubcheck.plugin.internal.call;

/** A plugin's answer is none: thrown by the host's own reading of it, and so without a trace. */
public final class IllAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong with it, as a sentence */
    public IllAnswer(String message) {
        super(message, null, false, false);
    }
}
