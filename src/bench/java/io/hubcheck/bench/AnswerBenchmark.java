package io.hubcheck.bench;

import io.hubcheck.OpenHubcheck;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.Verdict;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.hub.Credential;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What is asked again and again, with everything it needs at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswerBenchmark {

    private final PairQuestion question = PairQuestion.of(LocalHub.id(5), LocalHub.provider(5));
    private LocalHub hub;
    private OpenHubcheck hubcheck;
    private Catalog catalog;

    @Setup
    public void open() {
        hub = new LocalHub(Duration.ZERO, 3);
        hubcheck = new OpenHubcheck(hub.url(), Map.of());
        catalog = hubcheck.catalog();
        catalog.snapshot();
        if (verdict().outcome() != Outcome.PASS) {
            throw new IllegalStateException(verdict().message());
        }
    }

    @TearDown
    public void close() {
        hubcheck.close();
        hub.close();
    }

    @Benchmark
    public ProviderList providers() {
        return catalog.providers(Credential.anonymous());
    }

    @Benchmark
    public Verdict verdict() {
        return hubcheck.validator().validate(question);
    }
}
