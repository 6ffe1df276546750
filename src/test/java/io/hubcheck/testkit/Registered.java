package io.hubcheck.testkit;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.ChangeListener;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PluginContext;
import io.hubcheck.api.spi.PluginHttp;
import io.hubcheck.api.spi.Registrar;
import io.hubcheck.api.spi.TokenInspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What a plugin has registered, by its own ids. Nothing of it is guarded as in a server. */
public final class Registered {

    private final Map<String, CatalogSource> sources = new LinkedHashMap<>();
    private final Map<String, PairCheck> checks = new LinkedHashMap<>();
    private final Map<String, TokenInspector> inspectors = new LinkedHashMap<>();
    private final Map<String, Exporter> exporters = new LinkedHashMap<>();
    private final Map<String, ChangeListener> listeners = new LinkedHashMap<>();
    private final Map<String, ColumnSpec> columns = new LinkedHashMap<>();
    private final Map<String, DetailSection> sections = new LinkedHashMap<>();

    private Registered() {}

    /** Registers a plugin that needs no settings. */
    public static Registered of(HubcheckPlugin plugin) {
        return of(plugin, Map.of());
    }

    /**
     * Registers a plugin.
     *
     * @param settings those of the plugin, as in {@link PluginContext#getSettings()}
     */
    public static Registered of(HubcheckPlugin plugin, Map<String, String> settings) {
        Registered registered = new Registered();
        String id = plugin.getDescriptor().id();
        plugin.register(registered.new Recorder(new Context(id, Map.copyOf(settings))));
        return registered;
    }

    public CatalogSource source(String id) {
        return found(sources, id);
    }

    public PairCheck check(String id) {
        return found(checks, id);
    }

    public TokenInspector inspector(String id) {
        return found(inspectors, id);
    }

    /** The one whose format has this id. */
    public Exporter exporter(String id) {
        return found(exporters, id);
    }

    public ChangeListener listener(String id) {
        return found(listeners, id);
    }

    public ColumnSpec column(String id) {
        return found(columns, id);
    }

    public DetailSection section(String id) {
        return found(sections, id);
    }

    private static <T> T found(Map<String, T> all, String id) {
        T one = all.get(id);
        if (one == null) {
            throw new NoSuchElementException("There is no " + id + ", only " + all.keySet());
        }
        return one;
    }

    private static <T> void add(Map<String, T> all, String id, @Nullable T one) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(id + " is not made of lower-case letters, digits and single hyphens");
        }
        if (one == null || all.putIfAbsent(id, one) != null) {
            throw new IllegalArgumentException(id + " is null, or registered before");
        }
    }

    private final class Recorder implements Registrar {

        private final PluginContext context;

        Recorder(PluginContext context) {
            this.context = context;
        }

        @Override
        public PluginContext getContext() {
            return context;
        }

        @Override
        public void source(String id, CatalogSource source) {
            add(sources, id, source);
        }

        @Override
        public void check(String id, PairCheck check) {
            add(checks, id, check);
        }

        @Override
        public void inspector(String id, TokenInspector inspector) {
            add(inspectors, id, inspector);
        }

        @Override
        public void exporter(ExportFormat format, Exporter exporter) {
            add(exporters, format.id(), exporter);
        }

        @Override
        public void listener(String id, ChangeListener listener) {
            add(listeners, id, listener);
        }

        @Override
        public void column(ColumnSpec column) {
            add(columns, column.id(), column);
        }

        @Override
        public void section(DetailSection section) {
            add(sections, section.id(), section);
        }
    }

    /** It has a way out without credentials, and no validator. */
    private record Context(String id, Map<String, String> settings) implements PluginContext {

        @Override
        public ModelValidator getValidator() {
            throw new IllegalStateException("There is no server: ask a validator of Hubcheck.open against a stand-in");
        }

        @Override
        public Map<String, String> getSettings() {
            return settings;
        }

        @Override
        public Path getDataDirectory() {
            try {
                return Files.createTempDirectory(id);
            } catch (IOException why) {
                throw new UncheckedIOException(why);
            }
        }

        @Override
        public System.Logger getLogger() {
            return System.getLogger("plugin." + id);
        }

        @Override
        public PluginHttp getHttp() {
            return request -> {
                try (HttpClient client = HttpClient.newHttpClient()) {
                    return client.send(request, BodyHandlers.ofString());
                }
            };
        }
    }
}
