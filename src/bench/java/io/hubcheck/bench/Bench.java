package io.hubcheck.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** Measures all figures, or those that are named, and prints them beside their goals. */
public final class Bench {

    private static final Soak SOAK = new Soak();
    private static final Validations VALIDATIONS = new Validations();

    private static final List<Figure> FIGURES = List.of(
            new Figure("build-cold", "build a snapshot of 100,000 offers, first time", 2, "s", Catalogue::firstBuild),
            new Figure("build", "build a snapshot of 100,000 offers, later", 2, "s", Catalogue::laterBuild),
            new Figure("heap", "a snapshot of 100,000 offers", 60, "MB", Catalogue::heap),
            new Figure("restore", "a start with 100,000 offers on disk, less one without", 1, "s", Restart::seconds),
            new Figure("query", "any filter, any sort, first page; p95", 20, "ms", () -> Jmh.p95("firstPage")),
            new Figure(
                    "query-cold",
                    "the first 200 of these after a start; p95",
                    20,
                    "ms",
                    () -> Jmh.coldP95("firstPage")),
            new Figure("groups", "any sort, first page of models; p95", 20, "ms", () -> Jmh.p95("firstGroups")),
            new Figure("facets", "how many offers each choice has; p95", 20, "ms", () -> Jmh.p95("facets")),
            new Figure("palette", "a key in the palette, 30,000 models; p95", 20, "ms", () -> Jmh.p95("palette")),
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
                    Refresh::seconds),
            new Figure("ui-key", "a key in the search field to its rows on the screen; p95", 200, "ms", Typing::p95),
            new Figure("ui-paint", "first contentful paint of a warm server; p95", 1, "s", FirstPaint::p95),
            new Figure("ui-heap", "an open page that nobody touches", 300, "kB", IdlePages::kilobytes),
            new Figure("start", "start to first page, 2,000 offers on disk", 1.5, "s", Start::seconds),
            new Figure(
                    "start-offers",
                    "the same until all offers are given out",
                    Figure.NO_GOAL,
                    "s",
                    Start::offersSeconds),
            new Figure("start-plain", "the same with the jar alone", Figure.NO_GOAL, "s", Start::plainSeconds),
            new Figure("start-memory", "resident when idle after 100 page views", 350, "MB", Start::megabytes),
            new Figure(
                    "load-validate",
                    "verdicts of stored pairs for 64 callers without a pause",
                    new Goal.AtLeast(5_000),
                    "/s",
                    VALIDATIONS::rate),
            new Figure(
                    "load-validate-p99",
                    "the same at 5,000 a second, how long one takes; p99",
                    20,
                    "ms",
                    VALIDATIONS::p99),
            new Figure("load-validate-errors", "the same, wrong answers", 0, "", VALIDATIONS::errors),
            new Figure("load-ui", "500 visitors, each a click in 5 s, to its rows; p95", 200, "ms", SOAK::p95),
            new Figure("load-ui-errors", "the same, wrong answers", 0, "", SOAK::errors),
            new Figure("load-ui-growth", "the same, what is alive after it and was not before", 5, "MB", SOAK::growth));

    private Bench() {}

    public static void main(String[] names) throws Exception {
        List<Figure> chosen = names.length == 0
                ? FIGURES
                : FIGURES.stream()
                        .filter(figure -> Arrays.stream(names).anyMatch(figure::isMeantBy))
                        .toList();
        if (!Arrays.stream(names).allMatch(name -> FIGURES.stream().anyMatch(figure -> figure.isMeantBy(name)))) {
            System.err.println("There are: "
                    + String.join(" ", FIGURES.stream().map(Figure::name).toList()));
            System.exit(2);
        }
        StringBuilder table =
                new StringBuilder("%-20s %-52s %8s %-8s %10s%n".formatted("figure", "what", "goal", "", "measured"));
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
