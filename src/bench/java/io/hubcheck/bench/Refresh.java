package io.hubcheck.bench;

import io.hubcheck.OpenHubcheck;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.util.Map;

/** One full refresh from a Hub that is a tenth of a second away. */
final class Refresh {

    static final Duration LATENCY = Duration.ofMillis(100);

    private Refresh() {}

    /** The pages of the Hub's list, each of which names the next, and then the lists of the providers, all at once. */
    static double longestChain() {
        return LATENCY.toMillis() / 1e3 * (LocalHub.MODELS / LocalHub.PAGE + 1);
    }

    static double requests() {
        return run().requests();
    }

    static double seconds() {
        return run().seconds();
    }

    private static Run run() {
        try (LocalHub hub = new LocalHub(LATENCY, 3);
                OpenHubcheck hubcheck = new OpenHubcheck(hub.url(), Map.of())) {
            long start = System.nanoTime();
            CatalogSnapshot snapshot = hubcheck.catalog().refresh().join();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (snapshot.models().size() != LocalHub.MODELS) {
                throw new IllegalStateException(snapshot.models().size() + " models, "
                        + hubcheck.catalog().health());
            }
            return new Run(hub.requests(), seconds);
        }
    }

    private record Run(int requests, double seconds) {}
}
