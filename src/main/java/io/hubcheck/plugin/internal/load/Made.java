package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Has a plugin made by its constructor. */
final class Made {

    private Made() {}

    /** @throws Throwable what the constructor threw, rather than the loader's word on it */
    static HubcheckPlugin by(ServiceLoader.Provider<HubcheckPlugin> provider) throws Throwable {
        try {
            return provider.get();
        } catch (ServiceConfigurationError broken) {
            Throwable cause = broken.getCause();
            throw cause == null ? broken : cause;
        }
    }
}
