package io.hubcheck.examples;

import io.hubcheck.RunningHubcheck;
import io.hubcheck.demo.StandInHub;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The executable jar in a process of its own, on a clock that is moved by hand. */
final class PackagedHubcheck implements AutoCloseable {

    private static final String PORT = "listens on ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final StringBuffer log = new StringBuffer();
    private final Process process;
    private final String url;
    private final Thread reading;

    /** @param settings such as {@code hubcheck.data-dir=…} */
    PackagedHubcheck(StandInHub hub, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The jar's own classes are read as with -jar; only what moves the clock comes from here.
                "-Dloader.path=" + Path.of("target", "test-classes"),
                "-Dloader.main=io.hubcheck.journey.WatchedHubcheck",
                "-cp",
                jar().toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher"));
        command.addAll(RunningHubcheck.settings(hub, 0));
        settings.forEach(setting -> command.add("--" + setting));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        url = "http://localhost:" + port(output);
        reading = Thread.ofVirtual().start(() -> output.lines().forEach(this::keep));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("hubcheck-.*-exec\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing is packaged"));
        }
    }

    /** What a successful answer holds. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " was answered with " + answer.statusCode() + "\n" + answer.body() + log);
        }
        return answer.body();
    }

    void advance(Duration time) throws IOException, InterruptedException {
        get("/test/advance?seconds=" + time.toSeconds());
    }

    /** All that it wrote so far. */
    String log() {
        return log.toString();
    }

    /** Its output is read to the end: ending the process otherwise would close what is read. */
    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
        reading.join();
    }

    private String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            keep(line);
            if (line.startsWith(PORT)) {
                return line.substring(PORT.length());
            }
        }
        throw new AssertionError("It did not start:\n" + log);
    }

    private void keep(String line) {
        log.append(line).append('\n');
    }
}
