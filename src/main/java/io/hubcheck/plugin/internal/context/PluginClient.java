package io.hubcheck.plugin.internal.context;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The HTTP client of all plugins, which is made when the first of them asks: most servers have none that does. */
final class PluginClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final Executor threads;
    private @Nullable HttpClient made;
    private boolean closed;

    PluginClient(Executor threads) {
        this.threads = threads;
    }

    synchronized HttpClient get() throws IOException {
        if (closed) {
            throw new IOException("The server is stopping");
        }
        HttpClient client = made;
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(Redirect.NEVER)
                    .executor(threads)
                    .build();
            made = client;
        }
        return client;
    }

    @Override
    public synchronized void close() {
        closed = true;
        HttpClient client = made;
        if (client != null) {
            client.shutdownNow();
        }
    }
}
