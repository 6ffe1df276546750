package io.hubcheck.plugin.internal.load;

import io.hubcheck.plugin.PluginOrigin;

/** Something that may be a plugin, and can be tried more than once. */
public interface Candidate {

    PluginOrigin origin();

    /** Opens it, without running any of it. */
    Code open() throws RejectedException;
}
