package io.hubcheck.plugin.internal.context;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.spi.PluginContext;
import io.hubcheck.api.spi.PluginHttp;
import java.nio.file.Path;
import java.util.Map;

/** What one plugin has of the host, until it is disabled. */
public final class HostContext implements PluginContext, AutoCloseable {

    private final LazyValidator validator;
    private final Map<String, String> settings;
    private final String plugin;
    private final Folders folders;
    private final PluginLogger logger;
    private final HostHttp http;

    HostContext(
            String plugin,
            LazyValidator validator,
            Map<String, String> settings,
            Folders folders,
            PluginLogger logger,
            HostHttp http) {
        this.plugin = plugin;
        this.validator = validator;
        this.settings = Map.copyOf(settings);
        this.folders = folders;
        this.logger = logger;
        this.http = http;
    }

    @Override
    public ModelValidator getValidator() {
        return validator;
    }

    @Override
    public Map<String, String> getSettings() {
        return settings;
    }

    @Override
    public Path getDataDirectory() {
        return folders.of(plugin);
    }

    @Override
    public System.Logger getLogger() {
        return logger;
    }

    @Override
    public PluginHttp getHttp() {
        return http;
    }

    /** Takes away its credentials. */
    @Override
    public void close() {
        http.close();
    }
}
