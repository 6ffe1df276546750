package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What each {@link HubcheckPlugin} must stand: extend it, and say which one. */
public abstract class HubcheckPluginContract {

    /** A new one, as its constructor makes it. */
    protected abstract HubcheckPlugin plugin();

    /** What it needs to register; nothing unless overridden. */
    protected Map<String, String> settings() {
        return Map.of();
    }

    @Test
    final void itIsAlwaysTheSameAndOfThisApiLevel() {
        PluginDescriptor descriptor = plugin().getDescriptor();

        assertEquals(descriptor, plugin().getDescriptor());
        assertEquals(HubcheckPlugin.API_LEVEL, descriptor.apiLevel());
    }

    @Test
    final void itRegistersEachTimeItIsEnabled() {
        Registered.of(plugin(), settings());
        Registered.of(plugin(), settings());
    }

    @Test
    final void itsServiceFileNamesIt() {
        Class<? extends HubcheckPlugin> type = plugin().getClass();

        assertTrue(
                ServiceLoader.load(HubcheckPlugin.class).stream()
                        .anyMatch(provider -> provider.type().equals(type)),
                "META-INF/services/" + HubcheckPlugin.class.getName() + " does not name " + type.getName());
    }
}
