package io.hubcheck.batch;

import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A validator that says what it is told to, when it is told to. */
final class Oracle implements ModelValidator {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");

    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Queue<PairQuestion> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch questioned = new CountDownLatch(1);
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger givenUp = new AtomicInteger();
    private volatile @Nullable String broken;

    void says(String model, Outcome outcome) {
        outcomes.put(model, outcome);
    }

    CountDownLatch holds(String model) {
        return held.computeIfAbsent(model, first -> new CountDownLatch(1));
    }

    void breaksAt(String model) {
        broken = model;
    }

    Collection<PairQuestion> asked() {
        return asked;
    }

    void awaitQuestion() throws InterruptedException {
        questioned.await();
    }

    int mostAtOnce() {
        return most.get();
    }

    int givenUp() {
        return givenUp.get();
    }

    @Override
    public Verdict validate(PairQuestion question, @Nullable String token) {
        asked.add(question);
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        questioned.countDown();
        try {
            return answer(question);
        } finally {
            now.decrementAndGet();
        }
    }

    private Verdict answer(PairQuestion question) {
        if (question.model().equals(broken)) {
            throw new AssertionError("broken");
        }
        CountDownLatch gate = held.get(question.model());
        if (gate != null) {
            await(gate);
        }
        Outcome outcome = outcomes.getOrDefault(question.model(), Outcome.PASS);
        String provider = question.provider();
        return new Verdict(
                question.model(),
                provider == null ? null : new ProviderId(provider),
                null,
                outcome,
                outcome == Outcome.PASS ? "ok" : "not_served",
                "This says " + outcome + ".",
                List.of(),
                List.of(),
                AT);
    }

    private void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            givenUp.incrementAndGet();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public ProviderList providers(@Nullable String token) {
        throw new AssertionError("Not asked for");
    }

    @Override
    public ModelList models(ModelQuery query) {
        throw new AssertionError("Not asked for");
    }

    @Override
    public Verdict tryOut(PairQuestion question, String token) {
        throw new AssertionError("A batch never makes a real call");
    }

    @Override
    public TokenReport inspect(@Nullable String token) {
        throw new AssertionError("Not asked for");
    }

    @Override
    public Optional<String> extractToken(@Nullable Object holder) {
        throw new AssertionError("Not asked for");
    }
}
