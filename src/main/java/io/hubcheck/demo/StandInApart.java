package io.hubcheck.demo;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stand-in in a process of its own, from which the JVM learns nothing. What it learns is part of each start, and the server has
 * no stand-in.
 */
final class StandInApart implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("http://localhost:\\d+");

    private final Process process;
    private final URI url;

    private StandInApart(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    static StandInApart start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Demo.class.getName(),
                        "--demo.alone",
                        "--demo.port=0")
                .redirectError(Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            return new StandInApart(
                    process,
                    CompletableFuture.supplyAsync(() -> announced(process)).get(2, TimeUnit.MINUTES));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroy();
            throw new IOException("The stand-in did not start", e);
        }
    }

    private static URI announced(Process process) {
        return process.inputReader()
                .lines()
                .flatMap(line -> URL.matcher(line).results())
                .map(MatchResult::group)
                .map(URI::create)
                .findFirst()
                .orElseThrow();
    }

    URI url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
