package io.hubcheck.api.spi;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Stable;
import java.nio.file.Path;
import java.util.Map;

/** What the host gives to one plugin. Safe for use by many threads. */
@Stable
public interface PluginContext {

    /**
     * The validator, with all plugins at work. May be kept, but not called from within {@link HubcheckPlugin#register}, nor
     * from within a check, which would ask itself.
     */
    ModelValidator getValidator();

    /**
     * The plugin's own settings: those under {@code hubcheck.plugins.settings.<plugin id>}, without that beginning.
     * Immutable.
     */
    Map<String, String> getSettings();

    /**
     * A folder of the plugin's own, made when it is first asked for. It outlives the server, unless that keeps nothing:
     * then it is a temporary one.
     *
     * @throws java.io.UncheckedIOException if it can't be made
     */
    Path getDataDirectory();

    /** Writes to the server's log, under the plugin's id. */
    System.Logger getLogger();

    /** The way to other servers. */
    PluginHttp getHttp();
}
