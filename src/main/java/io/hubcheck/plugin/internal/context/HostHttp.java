package io.hubcheck.plugin.internal.context;

import io.hubcheck.api.spi.PluginHttp;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One plugin's way to other servers, which ends when the plugin is disabled. */
final class HostHttp implements PluginHttp, AutoCloseable {

    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String plugin;
    private final HttpClient client;
    private final List<HostCredential> credentials;
    private volatile boolean closed;

    HostHttp(String plugin, HttpClient client, List<HostCredential> credentials) {
        this.plugin = plugin;
        this.client = client;
        this.credentials = credentials;
    }

    @Override
    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        if (closed) {
            throw new IOException("The plugin is disabled");
        }
        HttpRequest copy = copy(request);
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(withCredential(copy), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            return PluginResponse.of(answer.get(patience(copy).toNanos(), TimeUnit.NANOSECONDS), copy);
        } catch (TimeoutException late) {
            throw new IOException("No whole answer from " + copy.uri().getHost() + " in time");
        } catch (ExecutionException failed) {
            throw new IOException("No answer from " + copy.uri().getHost() + ": " + failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** A request may be a plugin's own class, which could name one host when asked and another when sent. */
    private static HttpRequest copy(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true).build();
    }

    private static Duration patience(HttpRequest request) {
        return request.timeout().filter(own -> own.compareTo(PATIENCE) < 0).orElse(PATIENCE);
    }

    private HttpRequest withCredential(HttpRequest request) {
        return credentials.stream()
                .filter(credential -> credential.isFor(plugin, request.uri()))
                .findFirst()
                .map(credential -> HttpRequest.newBuilder(request, (name, value) -> true)
                        .setHeader("Authorization", "Bearer " + credential.bearer())
                        .build())
                .orElse(request);
    }

    @Override
    public void close() {
        closed = true;
    }
}
