package io.hubcheck.catalog.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** Takes the time of each refresh, and how it ended. */
record RefreshMetrics(MeterRegistry registry) {

    CatalogState timed(Supplier<CatalogState> refresh) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "broken";
        try {
            CatalogState state = refresh.get();
            outcome = outcome(state);
            return state;
        } finally {
            sample.stop(registry.timer("hubcheck.refresh", "outcome", outcome));
        }
    }

    private static String outcome(CatalogState state) {
        if (!state.hasTrouble()) {
            return "ok";
        }
        return state.readings().stream().anyMatch(reading -> reading.hasAnswered() && reading.problem() == null)
                ? "partial"
                : "failed";
    }
}
