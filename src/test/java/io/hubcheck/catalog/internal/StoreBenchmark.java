package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.internal.store.CatalogFile;
import io.hubcheck.catalog.internal.store.StoredCatalog;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Prints how long 20,000 models with 100,000 offers and 250,000 claims take to the disk and back; to be run by hand. */
final class StoreBenchmark {

    private static final int MODELS = 20_000;
    private static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");

    private StoreBenchmark() {}

    /**
     * In a process of its own, {@code load <folder>} measures what a start pays: nothing is warm then.
     *
     * @param arguments {@code save <folder>}, {@code load <folder>} or {@code heap}
     */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "save" -> save(Path.of(arguments[1]));
            case "load" -> load(Path.of(arguments[1]));
            case "heap" -> heap();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void save(Path folder) throws IOException {
        try (DiskStore store = new DiskStore(new CatalogFile(folder, Clock.systemUTC()), Clock.systemUTC())) {
            store.load();
            for (int hour = 0; hour < 5; hour++) {
                CatalogState state = LargeCatalogue.of(MODELS, AT.plus(Duration.ofHours(hour)));
                CatalogState again = LargeCatalogue.of(MODELS - 100, AT.plus(Duration.ofHours(hour + 1)));
                measure("differences", () -> CatalogDiff.between(state, again));
                measure("save", () -> {
                    store.save(state);
                    return store.settled().join();
                });
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                System.out.printf("%-28s %,d bytes%n", file.getFileName(), Files.size(file));
            }
        }
    }

    private static void load(Path folder) {
        for (int time = 1; time <= 5; time++) {
            System.out.println("time " + time);
            try (CatalogFile file = new CatalogFile(folder, Clock.systemUTC())) {
                measure("open", file::history);
                StoredCatalog stored = measure("read", file::read).orElseThrow();
                measure("merge", () -> new StoredState(stored, Clock.systemUTC().instant()).restored());
            }
        }
    }

    /** What is alive of a state beside its snapshot. */
    private static void heap() {
        CatalogState state = LargeCatalogue.of(MODELS, AT);
        CatalogState bare = new CatalogState(state.snapshot(), List.of(), null);
        long whole = alive();
        Reference.reachabilityFence(state);
        state = bare;
        long snapshot = alive();
        Reference.reachabilityFence(state);
        System.out.printf("readings %,d bytes%n", whole - snapshot);
    }

    private static long alive() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Time on the clock, and time of a core: on a machine that does other things, the first says little. */
    private static <T> T measure(String what, Supplier<T> action) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        T result = action.get();
        System.out.printf(
                "%-28s %,d ms (%,d ms of a core)%n",
                what, (System.nanoTime() - begin) / 1_000_000, (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000);
        return result;
    }
}
