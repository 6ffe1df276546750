package io.hubcheck.plugin.internal.load;

import io.hubcheck.plugin.PluginOrigin;

/** What is named as a plugin and can't be found. */
record BrokenCandidate(PluginOrigin origin, String reason) implements Candidate {

    @Override
    public Code open() throws RejectedException {
        throw new RejectedException(reason);
    }
}
