package io.hubcheck.bench;

import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.internal.RawCatalog;
import java.lang.ref.Reference;
import java.util.List;
import java.util.stream.DoubleStream;

/** How long a catalogue of a hundred thousand offers takes to build, and how much room it takes. */
final class Catalogue {

    private static final int RUNS = 5;

    private Catalogue() {}

    /** Seconds from what the sources said to the snapshot, the first time in this virtual machine. */
    static double firstBuild() {
        return build(RawCatalog.lists());
    }

    /** The same, the median of some later ones. */
    static double laterBuild() {
        List<List<Listing>> raw = RawCatalog.lists();
        return DoubleStream.generate(() -> build(raw))
                .limit(RUNS)
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double build(List<List<Listing>> raw) {
        long start = System.nanoTime();
        CatalogSnapshot snapshot = RawCatalog.snapshot(raw);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (snapshot.offers().size() != 100_000) {
            throw new IllegalStateException(snapshot.offers().size() + " offers");
        }
        return seconds;
    }

    /** Megabytes that are alive with the snapshot, and no longer without it. */
    static double heap() {
        CatalogSnapshot snapshot = RawCatalog.snapshot(RawCatalog.lists());
        long with = alive();
        Reference.reachabilityFence(snapshot);
        snapshot = null;
        return (with - alive()) / 1e6;
    }

    private static long alive() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
