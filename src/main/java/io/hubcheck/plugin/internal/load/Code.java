package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.internal.call.Work;

/**
 * The code of a plugin, ready to run.
 *
 * @param loader what its classes come from
 * @param maker makes the plugin; for its own thread
 * @param release lets go of what was opened
 */
public record Code(ClassLoader loader, Work<HubcheckPlugin> maker, Runnable release) {}
