package io.hubcheck.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Ten minutes in which five hundred people look at the catalogue, or as many minutes as {@code HUBCHECK_LOAD_MINUTES} says. */
final class Soak {

    private static final int VISITORS = 500;
    private static final Duration WARM_UP = Duration.ofMinutes(1);
    private static final Duration TIME =
            Duration.ofMinutes(Long.parseLong(System.getenv().getOrDefault("HUBCHECK_LOAD_MINUTES", "10")));

    private Optional<Result> measured = Optional.empty();

    /** Milliseconds from when a click is due until its rows are there. */
    double p95() throws Exception {
        return Samples.p95(result().clicked().milliseconds());
    }

    /** How many clicks brought something else than rows. */
    double errors() throws Exception {
        return result().clicked().faults().size();
    }

    /** Megabytes that are alive at the end and were not when all had come and clicked for a while. */
    double growth() throws Exception {
        return (result().aliveAtEnd() - result().alive()) / 1e6;
    }

    private Result result() throws Exception {
        if (measured.isEmpty()) {
            try (StoredCatalogue stored = new StoredCatalogue();
                    StartedHubcheck hubcheck = stored.start(StoredCatalogue.entry())) {
                hubcheck.awaitFirstPage();
                measured = Optional.of(measure(hubcheck));
            }
        }
        return measured.get();
    }

    private static Result measure(StartedHubcheck hubcheck) throws Exception {
        try (LiveHeap heap = new LiveHeap(hubcheck.pid());
                Visitors visitors = new Visitors(VISITORS, hubcheck.url())) {
            System.out.println("Before it is warm: " + visitors.click(WARM_UP));
            long alive = heap.bytes();
            Duration cpu = hubcheck.cpu();
            Clicked clicked = visitors.click(TIME);
            double busy = hubcheck.cpu().minus(cpu).toNanos() / (double) TIME.toNanos();
            Result result = new Result(clicked, alive, heap.bytes());
            System.out.printf(
                    Locale.ROOT,
                    "%d visitors, %d min: %s, %.2f cores busy, %.1f MB alive at first, %.1f MB at the end%n",
                    VISITORS,
                    TIME.toMinutes(),
                    clicked,
                    busy,
                    alive / 1e6,
                    result.aliveAtEnd() / 1e6);
            return result;
        }
    }

    private record Result(Clicked clicked, long alive, long aliveAtEnd) {}
}
