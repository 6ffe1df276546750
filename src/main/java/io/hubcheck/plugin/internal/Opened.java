package io.hubcheck.plugin.internal;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.plugin.internal.call.Held;
import io.hubcheck.plugin.internal.call.PluginCalls;
import io.hubcheck.plugin.internal.load.Code;

/** A plugin that is made and has said who it is, and does nothing yet. */
record Opened(Code code, PluginCalls calls, Held<HubcheckPlugin> plugin, PluginDescriptor descriptor)
        implements AutoCloseable {

    @Override
    public void close() {
        try {
            calls.close();
        } finally {
            code.release().run();
        }
    }
}
