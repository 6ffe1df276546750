package io.hubcheck.plugin.internal.load;

/** Why a plugin can't be loaded, in a sentence. */
public final class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    public RejectedException(String reason) {
        super(reason, null, false, false);
    }

    /** The sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
