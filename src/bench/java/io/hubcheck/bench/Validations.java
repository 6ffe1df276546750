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

/** Callers of the API who ask for one verdict after another, without a pause: each of a pair that is in the catalogue. */
final class Validations {

    private static final int CALLERS = 64;
    private static final Duration TIME = Duration.ofSeconds(30);

    /** So many answers does the compiler get to see before anything counts, however long they take. */
    private static final int WARM_UP = 100_000;

    private Optional<Answers> measured = Optional.empty();

    /** Answers in a second. */
    double rate() throws Exception {
        return answers().rate();
    }

    /** Milliseconds. */
    double p99() throws Exception {
        return Samples.percentile(99, answers().milliseconds());
    }

    /** How many answers were none, or not the expected one. */
    double errors() throws Exception {
        return answers().wrong().size();
    }

    private Answers answers() throws Exception {
        if (measured.isEmpty()) {
            try (StoredCatalogue stored = new StoredCatalogue();
                    StartedHubcheck hubcheck = stored.start(StoredCatalogue.entry())) {
                hubcheck.awaitFirstPage();
                URI server = URI.create(hubcheck.url());
                for (int seen = 0; seen < WARM_UP; ) {
                    Answers early = ask(server, TIME);
                    System.out.println("Before it is warm: " + early);
                    seen += early.milliseconds().size();
                }
                Duration before = hubcheck.cpu();
                Answers answers = ask(server, TIME);
                Duration cpu = hubcheck.cpu().minus(before);
                System.out.printf(
                        Locale.ROOT,
                        "Validations: %s, %.0f µs of a core for each%n",
                        answers,
                        cpu.toNanos() / 1e3 / answers.milliseconds().size());
                measured = Optional.of(answers);
            }
        }
        return measured.get();
    }

    private static Answers ask(URI server, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        Answers all = new Answers(new ArrayList<>(), new ArrayList<>(), time);
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<Answers>> asked = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                asked.add(() -> ask(server, first, end, time));
            }
            for (Future<Answers> some : callers.invokeAll(asked)) {
                all.milliseconds().addAll(some.get().milliseconds());
                all.wrong().addAll(some.get().wrong());
            }
        }
        return all;
    }

    private static Answers ask(URI server, int first, long end, Duration time) throws IOException {
        Answers mine = new Answers(new ArrayList<>(), new ArrayList<>(), time);
        try (KeptConnection connection = new KeptConnection(server)) {
            for (int number = first; System.nanoTime() < end; number += CALLERS) {
                Pair pair = Pair.STORED.get(number % Pair.STORED.size());
                long start = System.nanoTime();
                String answer = connection.get(pair.path());
                mine.milliseconds().add((System.nanoTime() - start) / 1e6);
                if (!pair.isAnsweredBy(answer)) {
                    mine.wrong().add(answer);
                }
            }
        } catch (IOException broken) {
            mine.wrong().add(broken.toString());
        }
        return mine;
    }

    /** @param wrong what came instead of an expected answer */
    private record Answers(List<Double> milliseconds, List<String> wrong, Duration time) {

        double rate() {
            return milliseconds.size() / (double) time.toSeconds();
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
