package io.hubcheck.plugin.internal.context;

import io.hubcheck.api.spi.PluginHttp;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One plugin's way to other servers, which ends when the plugin is disabled. */
final class HostHttp implements PluginHttp, AutoCloseable {

    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String plugin;
    private final PluginClient client;
    private final List<HostCredential> credentials;
    private volatile boolean closed;

    HostHttp(String plugin, PluginClient client, List<HostCredential> credentials) {
        this.plugin = plugin;
        this.client = client;
        this.credentials = credentials;
    }

    @Override
    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        if (closed) {
            throw new IOException("The plugin is disabled");
        }
        HttpRequest asked = copy(request).build();
        long deadline = System.nanoTime() + patience(asked).toNanos();
        HttpRequest sent = withBody(asked, deadline);
        HttpResponse<String> answer = await(
                client.get()
                        .sendAsync(withCredential(sent), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES)),
                asked,
                deadline);
        return PluginResponse.of(answer, sent);
    }

    /** A request may be a plugin's own class, which could name one host when asked and another when sent. */
    private static HttpRequest.Builder copy(HttpRequest request) {
        return HttpRequest.newBuilder(request, (name, value) -> true);
    }

    private static HttpRequest withBody(HttpRequest asked, long deadline) throws IOException, InterruptedException {
        Optional<BodyPublisher> publisher = asked.bodyPublisher();
        if (publisher.isEmpty()) {
            return asked;
        }
        RequestBody body = RequestBody.of(publisher.get(), MOST_BYTES);
        byte[] whole = await(body.bytes().getBody().toCompletableFuture(), asked, deadline);
        return copy(asked).method(asked.method(), RequestBody.publisher(whole)).build();
    }

    private HttpRequest withCredential(HttpRequest request) {
        return credentials.stream()
                .filter(credential -> credential.isFor(plugin, request.uri()))
                .findFirst()
                .map(credential -> copy(request)
                        .setHeader("Authorization", "Bearer " + credential.bearer())
                        .build())
                .orElse(request);
    }

    private static Duration patience(HttpRequest asked) {
        return asked.timeout().filter(own -> own.compareTo(PATIENCE) < 0).orElse(PATIENCE);
    }

    private static <T> T await(CompletableFuture<T> part, HttpRequest asked, long deadline)
            throws IOException, InterruptedException {
        try {
            return part.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new IOException("No whole answer from " + asked.uri().getHost() + " in time");
        } catch (ExecutionException failed) {
            throw new IOException("No answer from " + asked.uri().getHost() + ": " + failed.getCause());
        } finally {
            part.cancel(true);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
