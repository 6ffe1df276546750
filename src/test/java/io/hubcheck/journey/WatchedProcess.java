package io.hubcheck.journey;

import io.hubcheck.RunningHubcheck;
import io.hubcheck.demo.StandInHub;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the application in a process of its own, and tells it what to do. */
final class WatchedProcess implements AutoCloseable {

    static final String PORT = "listens on ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final StringBuffer log = new StringBuffer();
    private final String url;
    private final Thread reading;

    WatchedProcess(StandInHub hub) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WatchedHubcheck.class.getName()));
        command.addAll(RunningHubcheck.settings(hub, 0));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        url = "http://localhost:" + port(output);
        reading = Thread.ofVirtual().start(() -> output.lines().forEach(this::keep));
    }

    String url() {
        return url;
    }

    /** All that it wrote so far. */
    String log() {
        return log.toString();
    }

    void advance(Duration time) throws IOException, InterruptedException {
        tell("/test/advance?seconds=" + time.toSeconds());
    }

    void evictAllSessions() throws IOException, InterruptedException {
        tell("/test/evict");
    }

    /** Writes all that is reachable in its memory to a file. */
    void dumpHeap(Path file) throws IOException, InterruptedException {
        tell("/test/heap?file=" + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8));
    }

    /** It is read to its end: ending the process otherwise would close what is read. */
    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
        reading.join();
    }

    private void tell(String what) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + what)).build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new AssertionError(what + " was answered with " + status + "\n" + log);
        }
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
