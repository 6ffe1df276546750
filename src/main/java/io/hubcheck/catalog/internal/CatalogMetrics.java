package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.StorageStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Shows what the catalogue holds, and how old it is. Looking refreshes nothing. */
final class CatalogMetrics {

    private CatalogMetrics() {}

    static void show(Supplier<RefreshCycle> cycle, InstantSource clock, MeterRegistry registry) {
        gauge(
                registry,
                cycle,
                "hubcheck.catalog.models",
                state -> state.snapshot().models().size());
        gauge(
                registry,
                cycle,
                "hubcheck.catalog.offers",
                state -> state.snapshot().offers().size());
        Gauge.builder(
                        "hubcheck.catalog.kept",
                        cycle,
                        it -> isKept(it.get().health().storage()) ? 1 : 0)
                .description("1 if the last save to the disk went well, else 0")
                .register(registry);
        Gauge.builder("hubcheck.catalog.age", cycle, it -> age(it.get().state().snapshot(), clock.instant()))
                .description("Since its newest source answered; none where nothing was read")
                .baseUnit("seconds")
                .register(registry);
        for (SourceStatus.State state : SourceStatus.State.values()) {
            Gauge.builder(
                            "hubcheck.catalog.sources",
                            cycle,
                            it -> count(it.get().state().statuses(clock.instant()), state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private static void gauge(
            MeterRegistry registry, Supplier<RefreshCycle> cycle, String name, ToDoubleFunction<CatalogState> value) {
        Gauge.builder(name, cycle, it -> value.applyAsDouble(it.get().state())).register(registry);
    }

    private static boolean isKept(StorageStatus storage) {
        return switch (storage) {
            case StorageStatus.OnDisk(Instant savedAt, String trouble) -> savedAt != null && trouble == null;
            case StorageStatus.InMemory ignored -> false;
        };
    }

    private static double age(CatalogSnapshot snapshot, Instant now) {
        Instant at = snapshot.at();
        return at == null ? Double.NaN : Duration.between(at, now).toMillis() / 1000.0;
    }

    private static long count(List<SourceStatus> statuses, SourceStatus.State wanted) {
        return statuses.stream().filter(status -> status.state() == wanted).count();
    }
}
