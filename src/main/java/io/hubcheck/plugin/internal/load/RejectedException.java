package io.hubcheck.plugin.internal.load;

import io.hubcheck.plugin.PluginState.Rejected;

/** Why a plugin can't be loaded. */
public final class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rejected state;

    /** @param reason the host's own, in a sentence */
    public RejectedException(String reason) {
        this(new Rejected(reason));
    }

    public RejectedException(Rejected state) {
        super(state.reason(), null, false, false);
        this.state = state;
    }

    /** The same as a state. */
    public Rejected state() {
        return state;
    }
}
