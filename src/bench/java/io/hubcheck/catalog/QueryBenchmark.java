package io.hubcheck.catalog;

import io.hubcheck.api.Offer;
import io.hubcheck.catalog.internal.RawCatalog;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every filter with every sort in turn over a hundred thousand offers, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx1g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class QueryBenchmark {

    private static final List<OfferFilter> FILTERS = List.of(
            OfferFilter.ALL,
            OfferFilter.of("groq", null, null),
            OfferFilter.of(null, "text-generation", null),
            OfferFilter.of(null, null, "llama instruct"),
            OfferFilter.of(null, null, "no such model"),
            OfferFilter.builder().status("live").build(),
            OfferFilter.builder().tools(true).minContext(32_768L).build(),
            OfferFilter.builder()
                    .maxInput(new BigDecimal("1.5"))
                    .maxOutput(BigDecimal.valueOf(3))
                    .build(),
            OfferFilter.builder().modality("image").gated(false).adapter(false).build(),
            everything());

    private static final List<OfferSort> SORTS = Arrays.stream(OfferSort.Column.values())
            .flatMap(column -> Stream.of(new OfferSort(column, false), new OfferSort(column, true)))
            .toList();

    private CatalogSnapshot snapshot;
    private int turn;

    @Setup
    public void build() {
        snapshot = RawCatalog.snapshot(RawCatalog.lists());
    }

    @Benchmark
    public List<Offer> firstPage() {
        OfferFilter filter = FILTERS.get(turn % FILTERS.size());
        OfferSort sort = SORTS.get(turn / FILTERS.size() % SORTS.size());
        turn++;
        return snapshot.select(filter, sort).page(0, 100);
    }

    @Benchmark
    public List<ModelGroup> firstGroups() {
        OfferSort sort = SORTS.get(turn++ % SORTS.size());
        return snapshot.select(OfferFilter.ALL, sort).byModel().page(0, 100);
    }

    @Benchmark
    public Facets facets() {
        return snapshot.facets(FILTERS.get(turn++ % FILTERS.size()));
    }

    private static OfferFilter everything() {
        return OfferFilter.builder()
                .provider("groq")
                .task("conversational")
                .text("llama")
                .status("live")
                .tools(true)
                .structuredOutput(true)
                .modality("text")
                .minContext(16_384L)
                .maxInput(BigDecimal.TWO)
                .maxOutput(BigDecimal.valueOf(6))
                .free(false)
                .gated(false)
                .adapter(false)
                .build();
    }
}
