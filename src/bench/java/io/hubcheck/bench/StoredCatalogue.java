package io.hubcheck.bench;

import io.hubcheck.OpenHubcheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A data directory with 2,000 offers, one for each model, and the Hub that they were read from. */
final class StoredCatalogue implements AutoCloseable {

    static final int OFFERS = 2_000;

    private final LocalHub hub = new LocalHub(Duration.ZERO, 1, OFFERS);
    private final Path data;

    StoredCatalogue() throws IOException {
        data = Files.createTempDirectory("hubcheck-bench");
        try (OpenHubcheck before = new OpenHubcheck(hub.url(), Map.of("hubcheck.data-dir", data.toString()))) {
            before.catalog().refresh().join();
        }
    }

    /** As the container and {@code bin/run} start it. */
    static List<String> entry() {
        return List.of(home().resolve("start").toString());
    }

    /** Where the application lies, as in the container. */
    static Path home() {
        return Path.of(System.getProperty("hubcheck.home"));
    }

    StartedHubcheck start(List<String> command) throws IOException {
        return new StartedHubcheck(command, hub, data);
    }

    @Override
    public void close() throws IOException {
        hub.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
