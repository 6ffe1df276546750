package io.hubcheck.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** Measures all figures, or those that are named, and prints them beside their goals. */
public final class Bench {

    private static final List<Figure> FIGURES = List.of(
            new Figure("build-cold", "build a snapshot of 100,000 offers, first time", 2, "s", Catalogue::firstBuild),
            new Figure("build", "build a snapshot of 100,000 offers, later", 2, "s", Catalogue::laterBuild),
            new Figure("heap", "a snapshot of 100,000 offers", 60, "MB", Catalogue::heap),
            new Figure("load", "a start with 100,000 offers on disk, less one without", 1, "s", Restart::seconds),
            new Figure("query", "any filter, any sort, first page; p95", 20, "ms", () -> Jmh.p95("firstPage")),
            new Figure(
                    "query-cold",
                    "the first 200 of these after a start; p95",
                    20,
                    "ms",
                    () -> Jmh.coldP95("firstPage")),
            new Figure("groups", "any sort, first page of models; p95", 20, "ms", () -> Jmh.p95("firstGroups")),
            new Figure("facets", "how many offers each choice has; p95", 20, "ms", () -> Jmh.p95("facets")),
            new Figure("verdict", "a cached verdict, in process", 50, "µs", () -> Jmh.average("verdict")),
            new Figure("providers", "the list of providers, in process", 1, "µs", () -> Jmh.average("providers")),
            new Figure(
                    "refresh-requests",
                    "requests of a refresh, 20 providers, 20,000 models",
                    60,
                    "requests",
                    Refresh::requests),
            new Figure(
                    "refresh",
                    "the same with 100 ms a request: 2 x its longest chain",
                    2 * Refresh.longestChain(),
                    "s",
                    Refresh::seconds));

    private Bench() {}

    public static void main(String[] names) throws Exception {
        List<Figure> chosen = names.length == 0
                ? FIGURES
                : FIGURES.stream()
                        .filter(figure -> Arrays.asList(names).contains(figure.name()))
                        .toList();
        if (chosen.size() < names.length) {
            System.err.println("There are: "
                    + String.join(" ", FIGURES.stream().map(Figure::name).toList()));
            System.exit(2);
        }
        StringBuilder table =
                new StringBuilder("%-16s %-52s %8s %-8s %10s%n".formatted("figure", "what", "goal", "", "measured"));
        for (Figure figure : chosen) {
            table.append(figure.row()).append(System.lineSeparator());
        }
        System.out.printf("%n%s%s%n", table, machine());
    }

    /** Figures of a machine that has other things to do say little. */
    private static String machine() {
        return "%d cores, %.1f processes busy on average in the last minute, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version());
    }
}
