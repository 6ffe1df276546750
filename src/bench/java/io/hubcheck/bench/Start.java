package io.hubcheck.bench;

import io.hubcheck.demo.PageViews;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A start from what is on the disk: until the first page is served, and what the process then holds. */
final class Start {

    private static final int RUNS = 5;
    private static final int PAGE_VIEWS = 100;
    private static final Duration IDLE = Duration.ofSeconds(15);

    private Start() {}

    /** As the container and {@code bin/run} start it. */
    static double seconds() throws IOException, InterruptedException {
        return median(StoredCatalogue.entry(), Start::firstPage);
    }

    /** Until the first page has come, and all that the catalogue holds after it. */
    static double offersSeconds() throws IOException, InterruptedException {
        return median(StoredCatalogue.entry(), Start::allOffers);
    }

    /** Without what the JVM learnt, and by its own flags. */
    static double plainSeconds() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return median(
                List.of(
                        java,
                        "-jar",
                        StoredCatalogue.home().resolve("hubcheck.jar").toString()),
                Start::firstPage);
    }

    /** Megabytes that are resident once visitors have come and gone. */
    static double megabytes() throws IOException, InterruptedException {
        try (StoredCatalogue stored = new StoredCatalogue();
                StartedHubcheck hubcheck = stored.start(StoredCatalogue.entry())) {
            hubcheck.awaitFirstPage();
            PageViews.of(hubcheck.url(), PAGE_VIEWS);
            Thread.sleep(IDLE);
            return hubcheck.residentMegabytes();
        }
    }

    private static double median(List<String> command, Stage stage) throws IOException, InterruptedException {
        try (StoredCatalogue stored = new StoredCatalogue()) {
            List<Double> all = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                try (StartedHubcheck hubcheck = stored.start(command)) {
                    all.add(stage.seconds(hubcheck));
                }
            }
            return all.stream().sorted().toList().get(RUNS / 2);
        }
    }

    private static double firstPage(StartedHubcheck hubcheck) throws IOException, InterruptedException {
        double seconds = hubcheck.awaitFirstPage();
        return isComplete(hubcheck) ? seconds : Double.NaN;
    }

    private static double allOffers(StartedHubcheck hubcheck) throws IOException, InterruptedException {
        hubcheck.awaitFirstPage();
        return isComplete(hubcheck) ? hubcheck.seconds() : Double.NaN;
    }

    private static boolean isComplete(StartedHubcheck hubcheck) throws IOException, InterruptedException {
        return hubcheck.offers() == StoredCatalogue.OFFERS;
    }

    /** How far a start has come. */
    private interface Stage {

        /** Seconds since it began; NaN if it came to nothing. */
        double seconds(StartedHubcheck hubcheck) throws IOException, InterruptedException;
    }
}
