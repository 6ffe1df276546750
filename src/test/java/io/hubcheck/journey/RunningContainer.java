package io.hubcheck.journey;

import io.hubcheck.demo.StandInHub;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hubcheck as it runs in its container, on a free port, against a stand-in Hub. Its variables are those that a Space sets. */
final class RunningContainer implements AutoCloseable {

    /** How often it is asked for its health. */
    private static final int PATIENCE = 500;

    /** Another address of this machine than the one that everything else here has. */
    private static final InetAddress STRANGER = InetAddress.ofLiteral("127.0.0.2");

    private final StringBuffer log = new StringBuffer();
    private final Process process;
    private final Thread reading;
    private final int port;
    private final Path data;

    /**
     * @param folder where it may keep its data
     * @param more variables that it is given, each as {@code NAME=value}
     */
    RunningContainer(StandInHub hub, Path folder, String... more) throws IOException {
        data = openToAll(folder);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(
                "bin/space",
                "PORT=" + port,
                "HUBCHECK_DATA_DIR=" + data,
                "HF_ENDPOINT=" + hub.url(),
                "HUBCHECK_ROUTER_URL=" + hub.url(),
                "OPENID_PROVIDER_URL=" + hub.url(),
                "OAUTH_CLIENT_ID=" + hub.oauth().confidentialClient().id(),
                "OAUTH_CLIENT_SECRET=" + hub.oauth().confidentialClient().secret(),
                "OAUTH_SCOPES=openid profile inference-api"));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        await(output);
        reading = Thread.ofVirtual().start(() -> output.lines().forEach(this::keep));
    }

    /** Its user need not be who runs the tests. */
    private static Path openToAll(Path folder) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        for (Path open : List.of(folder, data)) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        return data;
    }

    int port() {
        return port;
    }

    /** Where it keeps what it has read. */
    Path data() {
        return data;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /**
     * Where a stranger is sent to, who is no proxy.
     *
     * @param headers name, value, name, value …
     */
    String redirectOfAStranger(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .headers(headers)
                .build();
        try (HttpClient stranger =
                HttpClient.newBuilder().localAddress(STRANGER).build()) {
            return stranger.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .map(location -> URLDecoder.decode(location, StandardCharsets.UTF_8))
                    .orElseThrow();
        }
    }

    long pid() {
        return process.pid();
    }

    /** What the process was started with, word by word. */
    List<String> command() throws IOException {
        return List.of(Files.readString(proc("cmdline")).split("\0"));
    }

    List<String> environment() throws IOException {
        return List.of(Files.readString(proc("environ")).split("\0"));
    }

    /** The number of the user whose process it is. */
    String user() throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith("Uid:"))
                .map(line -> line.split("\\s+")[1])
                .findFirst()
                .orElseThrow();
    }

    /** The scheduling policies that its threads have, as Linux numbers them. */
    Set<String> policies() throws IOException {
        try (Stream<Path> threads = Files.list(proc("task"))) {
            return threads.map(RunningContainer::policy)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }
    }

    /** The thread's, unless it has ended meanwhile. */
    private static Optional<String> policy(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            return Optional.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[38]);
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    /** Waits until all of its threads have such a policy. */
    void awaitPolicy(String wanted) throws IOException, InterruptedException {
        for (int question = 0; !policies().equals(Set.of(wanted)); question++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || question == PATIENCE) {
                throw new AssertionError("Its threads have " + policies() + ":\n" + log);
            }
        }
    }

    /** What the container's own question for its health ends with. */
    int health() throws IOException, InterruptedException {
        ProcessBuilder question = new ProcessBuilder("container/healthy");
        question.environment().put("PORT", Integer.toString(port));
        return question.start().waitFor();
    }

    /** Asks for its health as an engine does, until it is well. */
    void awaitHealth() throws IOException, InterruptedException {
        for (int question = 0; health() != 0; question++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || question == PATIENCE) {
                throw new AssertionError("It is not well:\n" + log);
            }
        }
    }

    /** Nobody is led to it before it says that it is ready: what it lists has been read then. */
    void awaitReadiness() throws IOException, InterruptedException {
        awaitHealth();
        HttpRequest question = HttpRequest.newBuilder(URI.create(url() + "/actuator/health/readiness"))
                .build();
        try (HttpClient balancer = HttpClient.newHttpClient()) {
            for (int asked = 0;
                    balancer.send(question, BodyHandlers.discarding()).statusCode() != 200;
                    asked++) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS) || asked == PATIENCE) {
                    throw new AssertionError("It is not ready:\n" + log);
                }
            }
        }
    }

    /** Asks it to end as a container's engine does, and waits for it. */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(45, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end:\n" + log);
        }
        reading.join();
        return process.exitValue();
    }

    String log() {
        return log.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    private void await(BufferedReader output) throws IOException {
        CompletableFuture<Void> limit = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            keep(line);
            if (line.contains("Started HubcheckApplication")) {
                limit.cancel(false);
                return;
            }
        }
        throw new AssertionError("It did not start:\n" + log);
    }

    private void keep(String line) {
        log.append(line).append('\n');
    }
}
