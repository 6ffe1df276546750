package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.PluginOrigin;
import java.util.ServiceLoader;

/** A plugin on the application's own class path. */
record ClassPathCandidate(ServiceLoader.Provider<HubcheckPlugin> provider, ClassLoader application)
        implements Candidate {

    @Override
    public PluginOrigin origin() {
        return new PluginOrigin.ClassPath(provider.type().getName());
    }

    @Override
    public Code open() {
        return new Code(application, () -> Made.by(provider), () -> {});
    }
}
