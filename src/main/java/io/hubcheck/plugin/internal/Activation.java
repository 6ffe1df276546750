package io.hubcheck.plugin.internal;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.context.HostContext;
import io.hubcheck.plugin.internal.guard.Extensions;

/** A plugin at work, from being enabled to being disabled. */
record Activation(Opened opened, HostContext context, Extensions extensions, CallSite end) implements AutoCloseable {

    PluginDescriptor descriptor() {
        return opened.descriptor();
    }

    CallFigures figures() {
        return opened.calls().figures();
    }

    /** Lets the plugin close what it has opened, and then lets go of it, whatever came of that. */
    @Override
    public void close() {
        end.call(() -> {
            HubcheckPlugin plugin = opened.plugin().get();
            if (plugin instanceof AutoCloseable closeable) {
                closeable.close();
            }
            return true;
        });
        context.close();
        opened.close();
    }
}
