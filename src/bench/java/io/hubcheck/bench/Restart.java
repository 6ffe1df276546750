package io.hubcheck.bench;

import io.hubcheck.OpenHubcheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What it costs a start that the last catalogue is on disk. */
final class Restart {

    private static final int RUNS = 5;
    private static final int OFFERS_A_MODEL = 5;

    private Restart() {}

    static double seconds() throws IOException {
        Path kept = Files.createTempDirectory("hubcheck-bench");
        try (LocalHub hub = new LocalHub(Duration.ZERO, OFFERS_A_MODEL)) {
            try (OpenHubcheck first = new OpenHubcheck(hub.url(), keeping(kept))) {
                first.catalog().refresh().join();
            }
            return median(() -> start(hub, kept, true)) - median(() -> start(hub, empty(kept), false));
        } finally {
            delete(kept);
        }
    }

    private static double median(DoubleSupplier seconds) {
        return DoubleStream.generate(seconds)
                .limit(RUNS)
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    /** NaN if nothing was kept where something should have been. */
    private static double start(LocalHub hub, Path folder, boolean kept) {
        long start = System.nanoTime();
        try (OpenHubcheck hubcheck = new OpenHubcheck(hub.url(), keeping(folder))) {
            boolean served = hubcheck.catalog().peek().at() != null;
            double seconds = (System.nanoTime() - start) / 1e9;
            return served == kept ? seconds : Double.NaN;
        }
    }

    private static Path empty(Path parent) {
        try {
            return Files.createTempDirectory(parent, "empty");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> keeping(Path folder) {
        return Map.of("hubcheck.data-dir", folder.toString());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
    }
}
