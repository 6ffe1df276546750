package io.hubcheck.plugin.internal;

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
        try {
            opened.calls().end(end, this::closePlugin);
        } finally {
            letGo();
        }
    }

    private boolean closePlugin() throws Exception {
        if (opened.plugin().get() instanceof AutoCloseable closeable) {
            closeable.close();
        }
        return true;
    }

    private void letGo() {
        try {
            context.close();
        } finally {
            opened.close();
        }
    }
}
