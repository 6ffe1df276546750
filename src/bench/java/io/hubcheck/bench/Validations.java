package io.hubcheck.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
        return result().without().rate();
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

    private static Answers ask(URI server, Duration pace) throws Exception {
        long start = System.nanoTime();
        Answers all = new Answers(new ArrayList<>(), new ArrayList<>());
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<Answers>> asked = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                long due = start + pace.toNanos() * caller / CALLERS;
                asked.add(() -> ask(server, first, due, start + TIME.toNanos(), pace));
            }
            for (Future<Answers> some : callers.invokeAll(asked)) {
                all.milliseconds().addAll(some.get().milliseconds());
                all.wrong().addAll(some.get().wrong());
            }
        }
        return all;
    }

    private static Answers ask(URI server, int first, long firstDue, long end, Duration pace)
            throws IOException, InterruptedException {
        Answers mine = new Answers(new ArrayList<>(), new ArrayList<>());
        try (KeptConnection connection = new KeptConnection(server)) {
            long due = firstDue;
            for (int number = first; System.nanoTime() < end; number += CALLERS) {
                Pair pair = Pair.STORED.get(number % Pair.STORED.size());
                long start = pace.isZero() ? System.nanoTime() : awaited(due);
                String answer = connection.get(pair.path());
                mine.milliseconds().add((System.nanoTime() - start) / 1e6);
                if (!pair.isAnsweredBy(answer)) {
                    mine.wrong().add(answer);
                }
                due += pace.toNanos();
            }
        } catch (IOException broken) {
            mine.wrong().add(broken.toString());
        }
        return mine;
    }

    private static long awaited(long due) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        return due;
    }

    private record Result(Answers without, Answers paced) {}

    /** @param wrong what came instead of an expected answer */
    private record Answers(List<Double> milliseconds, List<String> wrong) {

        double rate() {
            return milliseconds.size() / (double) TIME.toSeconds();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.0f/s, %s, %d errors%s",
                    rate(),
                    Samples.milliseconds(milliseconds),
                    wrong.size(),
                    wrong.isEmpty() ? "" : ", the first: " + wrong.getFirst());
        }
    }
}
