package io.hubcheck.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Callers of the API who ask for one verdict after another, each of a pair that is in the catalogue: first without a pause, for
 * how many are answered, and then as many as the goal says, for how long one takes. Without a pause that would only tell how
 * many of the others come first.
 */
final class Validations {

    private static final int CALLERS = 64;
    private static final Duration TIME = Duration.ofSeconds(30);

    /** So many answers does the compiler get to see before anything counts, however long they take. */
    private static final int WARM_UP = 100_000;

    /** Between two questions of a caller, where all of them together ask 5,000 in a second. */
    private static final Duration PACE = Duration.ofSeconds(CALLERS).dividedBy(5_000);

    private Optional<Result> measured = Optional.empty();

    /** Answers in a second. */
    double rate() throws Exception {
        return result().without().milliseconds().size() / (double) TIME.toSeconds();
    }

    /** Milliseconds from when a question is due to its answer. */
    double p99() throws Exception {
        return Samples.percentile(99, result().paced().milliseconds());
    }

    /** How many answers were none, or not the expected one. */
    double errors() throws Exception {
        return result().without().wrong().size() + result().paced().wrong().size();
    }

    private Result result() throws Exception {
        if (measured.isEmpty()) {
            try (StoredCatalogue stored = new StoredCatalogue();
                    StartedHubcheck hubcheck = stored.start(StoredCatalogue.entry())) {
                hubcheck.awaitFirstPage();
                URI server = URI.create(hubcheck.url());
                for (int seen = 0; seen < WARM_UP; ) {
                    Answers early = ask(server, Duration.ZERO);
                    System.out.println("Before it is warm: " + early);
                    seen += early.milliseconds().size();
                }
                Duration before = hubcheck.cpu();
                Answers answers = ask(server, Duration.ZERO);
                Duration cpu = hubcheck.cpu().minus(before);
                System.out.printf(
                        Locale.ROOT,
                        "Validations: %s, %.0f µs of a core for each%n",
                        answers,
                        cpu.toNanos() / 1e3 / answers.milliseconds().size());
                Answers paced = ask(server, PACE);
                System.out.println("At that pace: " + paced);
                measured = Optional.of(new Result(answers, paced));
            }
        }
        return measured.get();
    }

    private static Answers ask(URI server, Duration pace) throws IOException {
        try (Callers callers = new Callers(server, CALLERS, pace, TIME)) {
            return callers.ask();
        }
    }

    private record Result(Answers without, Answers paced) {}
}
