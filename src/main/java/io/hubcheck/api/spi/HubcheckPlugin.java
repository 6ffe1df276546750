package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;

/**
 * What extends Hubcheck; the one class that a plugin's jar names in {@code META-INF/services}, with a public constructor
 * without parameters.
 *
 * <p>A plugin is made and registered once each time it is enabled, on any thread. Whatever it throws, however long it
 * hangs, is reported under its id and leaves Hubcheck as it was. A plugin that has started threads of its own or holds
 * something open implements {@link AutoCloseable} too, and is closed when it is disabled and when the server stops.
 */
@Stable
public interface HubcheckPlugin {

    /** The API level of this version of the SDK. A host supports it and the one before. */
    int API_LEVEL = 1;

    /** Who it is; always the same. */
    PluginDescriptor getDescriptor();

    /** Tells Hubcheck what the plugin adds. What is registered after this method has returned is refused. */
    void register(Registrar registrar);
}
