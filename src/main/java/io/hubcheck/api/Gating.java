package io.hubcheck.api;

/** Whether a model's weights ask for the owner's permission, as its public metadata says. */
@Stable
public enum Gating {
    /** Open to everyone. */
    NONE,
    /** Granted at once to whoever accepts the terms. */
    AUTO,
    /** Granted by the owner, by hand. */
    MANUAL
}
