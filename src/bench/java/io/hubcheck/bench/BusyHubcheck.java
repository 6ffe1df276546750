package io.hubcheck.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The packaged application with 20,000 offers, in a process of its own as {@code bin/run} starts it. */
final class BusyHubcheck implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalHub hub = new LocalHub(Duration.ZERO, 1);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    BusyHubcheck() throws IOException, InterruptedException {
        int port = freePort();
        url = "http://localhost:" + port;
        ProcessBuilder start = new ProcessBuilder(
                        Path.of(System.getProperty("hubcheck.home"), "start").toString(),
                        "--server.port=" + port,
                        "--hubcheck.data-dir=",
                        "--hubcheck.hub.url=" + hub.url(),
                        "--hubcheck.router.url=" + hub.url())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-server.log").toFile());
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process = start.start();
        awaitCatalogue();
    }

    /** Where it listens, without a slash at the end. */
    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        http.close();
        hub.close();
    }

    private void awaitCatalogue() throws InterruptedException {
        long start = System.nanoTime();
        while (offers() != LocalHub.MODELS) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                close();
                throw new IllegalStateException("No catalogue to measure with; see target/bench-server.log");
            }
            Thread.sleep(100);
        }
    }

    /** One line each, below one line of headings. */
    private long offers() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/api/v1/offers.csv")).build();
        try {
            return http.send(request, BodyHandlers.ofLines()).body().count() - 1;
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
