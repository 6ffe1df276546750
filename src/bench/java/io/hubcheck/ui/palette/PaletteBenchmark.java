package io.hubcheck.ui.palette;

import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.internal.RawCatalog;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/** What each key in the palette asks of thirty thousand models, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx1g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class PaletteBenchmark {

    private static final List<String> TYPED = List.of("l", "lla", "llama", "mdl7", "model-1", "instruct 70b", "zzzz");
    private static final int MOST = 12;

    private ModelSearch search;
    private int turn;

    @Setup
    public void build() {
        CatalogSnapshot snapshot = RawCatalog.snapshot(RawCatalog.lists());
        search = new ModelSearch(() -> snapshot);
    }

    @Benchmark
    public List<ModelId> palette() {
        return search.best(Sought.of(TYPED.get(turn++ % TYPED.size())), MOST);
    }
}
