package io.hubcheck.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged application in a process of its own, from the moment it is started. */
final class StartedHubcheck implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final String url;
    private final long start;
    private final Process process;

    StartedHubcheck(List<String> command, LocalHub hub, Path data) throws IOException {
        port = freePort();
        url = "http://localhost:" + port;
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(
                "--server.port=" + port,
                "--hubcheck.data-dir=" + data,
                "--hubcheck.plugins.dir=",
                "--hubcheck.hub.url=" + hub.url(),
                "--hubcheck.router.url=" + hub.url()));
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-server.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start = System.nanoTime();
        process = builder.start();
    }

    /** Where it listens, without a slash at the end. */
    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    /** How much of a core it has had until now. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Seconds from its start to the end of the first answer. It is asked by a bare socket, which takes little from the start. */
    double awaitFirstPage() throws InterruptedException {
        while (!answers("/")) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("It does not start; see target/bench-server.log");
            }
            Thread.sleep(BETWEEN);
        }
        return seconds();
    }

    /** Since it was started. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private boolean answers(String path) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 200 ");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** One line each, below one line of headings. */
    long offers() throws IOException, InterruptedException {
        return http.send(request("/api/v1/offers.csv"), BodyHandlers.ofLines())
                        .body()
                        .count()
                - 1;
    }

    /** As Linux counts them; NaN elsewhere. */
    double residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1e3;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        http.close();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
