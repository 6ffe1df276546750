package io.hubcheck.plugin.internal.load;

import io.hubcheck.plugin.PluginOrigin;

/** Something that may be a plugin, and can be tried more than once. Equal to another of the same content. */
public interface Candidate {

    PluginOrigin origin();

    /** Opens it, without running any of it. */
    Code open() throws RejectedException;

    /** The same where it may have been replaced since. */
    default Candidate asItIsNow() {
        return this;
    }
}
