package io.hubcheck.plugin.internal.context;

import io.hubcheck.api.ModelValidator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the contexts of all plugins. */
public final class Contexts implements AutoCloseable {

    private final LazyValidator validator;
    private final Function<String, Map<String, String>> settings;
    private final Folders folders;
    private final List<HostCredential> credentials;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().inheritInheritableThreadLocals(false).factory());
    private final PluginClient client = new PluginClient(threads);

    /**
     * @param settings the settings of a plugin, by its id
     * @param dataDirectory what outlives the server, or null if nothing does
     */
    public Contexts(
            Supplier<ModelValidator> validator,
            Function<String, Map<String, String>> settings,
            @Nullable Path dataDirectory,
            List<HostCredential> credentials) {
        this.validator = new LazyValidator(validator);
        this.settings = settings;
        this.folders = new Folders(dataDirectory);
        this.credentials = List.copyOf(credentials);
    }

    /** The context of a plugin. */
    public HostContext of(String plugin) {
        return new HostContext(
                plugin,
                validator,
                settings.apply(plugin),
                folders,
                new PluginLogger(plugin),
                new HostHttp(plugin, client, credentials));
    }

    /** Ends all connections, and removes what was temporary. */
    @Override
    public void close() {
        client.close();
        threads.shutdownNow();
        folders.close();
    }
}
