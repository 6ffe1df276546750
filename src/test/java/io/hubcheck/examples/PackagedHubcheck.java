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
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The executable jar in a process of its own, on a clock that is moved by hand. */
public final class PackagedHubcheck implements AutoCloseable {

    private static final String PORT = "listens on ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final StringBuilder log = new StringBuilder();
    private final Process process;
    private final String url;
    private final Thread reading;
    private boolean silent;

    public PackagedHubcheck(StandInHub hub, List<String> settings) throws IOException {
        this(hub, Path.of(""), settings);
    }

    /**
     * @param place the folder that it is started in
     * @param settings such as {@code hubcheck.data-dir=…}
     */
    public PackagedHubcheck(StandInHub hub, Path place, List<String> settings) throws IOException {
        this(List.of(), hub, place, settings);
    }

    /** One that may write no file beyond this size, which a full disk looks like from inside. */
    public static PackagedHubcheck withFilesUpTo(int kilobytes, StandInHub hub, List<String> settings)
            throws IOException {
        String limited = "ulimit -f " + kilobytes + " && exec \"$@\"";
        return new PackagedHubcheck(List.of("bash", "-c", limited, "limited"), hub, Path.of(""), settings);
    }

    private PackagedHubcheck(List<String> starter, StandInHub hub, Path place, List<String> settings)
            throws IOException {
        List<String> command = new ArrayList<>(starter);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The jar's own classes are read as with -jar; only what moves the clock comes from here.
                "-Dloader.path=" + Path.of("target", "test-classes").toAbsolutePath(),
                "-Dloader.main=io.hubcheck.journey.WatchedHubcheck",
                "-cp",
                jar().toAbsolutePath().toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher"));
        command.addAll(RunningHubcheck.settings(hub, 0));
        settings.forEach(setting -> command.add("--" + setting));
        process = new ProcessBuilder(command)
                .directory(place.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        url = "http://localhost:" + port(output);
        reading = Thread.ofVirtual().start(() -> read(output));
    }

    /** What it is started from: the jar that was packaged last. */
    public static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("hubcheck-.*-exec\\.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalStateException("Nothing is packaged"));
        }
    }

    /** Where it listens, without a slash at the end. */
    public String url() {
        return url;
    }

    /** What a successful answer holds. */
    public String get(String path) throws IOException, InterruptedException {
        return answer(path, HttpRequest.newBuilder());
    }

    /** What a successful answer to somebody with a token holds. */
    public String get(String path, String token) throws IOException, InterruptedException {
        return answer(path, HttpRequest.newBuilder().header("Authorization", "Bearer " + token));
    }

    private String answer(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.uri(URI.create(url + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " was answered with " + answer.statusCode() + "\n" + answer.body() + log());
        }
        return answer.body();
    }

    public void advance(Duration time) throws IOException, InterruptedException {
        get("/test/advance?seconds=" + time.toSeconds());
    }

    /** All that it wrote so far. */
    public synchronized String log() {
        return log.toString();
    }

    /** Returns once it has written this, or has nothing more to write. */
    public synchronized void awaitLog(String words) throws InterruptedException {
        while (log.indexOf(words) < 0 && !silent) {
            wait();
        }
    }

    /** Asks on and on until the answer holds this; it is what the answer holds besides. */
    public String await(String path, String words) throws IOException, InterruptedException {
        String answer = get(path);
        while (!answer.contains(words)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("It ended:\n" + log());
            }
            answer = get(path);
        }
        return answer;
    }

    /** Tells it to end, as whoever runs servers does, and does not wait for it. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Ends it with no chance to do anything more. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** Returns once it has ended and all its output is read. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
        reading.join();
    }

    /** Its output is read to the end: ending the process otherwise would close what is read. */
    @Override
    public void close() throws InterruptedException {
        terminate();
        awaitEnd();
    }

    private String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            keep(line);
            if (line.startsWith(PORT)) {
                return line.substring(PORT.length());
            }
        }
        throw new AssertionError("It did not start:\n" + log());
    }

    private void read(BufferedReader output) {
        try {
            output.lines().forEach(this::keep);
        } finally {
            fallSilent();
        }
    }

    private synchronized void keep(String line) {
        log.append(line).append('\n');
        notifyAll();
    }

    private synchronized void fallSilent() {
        silent = true;
        notifyAll();
    }
}
