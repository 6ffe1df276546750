package io.hubcheck.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Inner loops, each in a virtual machine of its own. */
final class Jmh {

    private Jmh() {}

    /** The 95th percentile of single calls, once they are warm. */
    static double p95(String benchmark) throws RunnerException {
        return run(options(benchmark)).getPercentile(95);
    }

    /** The 95th percentile of the first two hundred calls after the start. */
    static double coldP95(String benchmark) throws RunnerException {
        return run(options(benchmark)
                        .mode(org.openjdk.jmh.annotations.Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(200)
                        .measurementTime(TimeValue.NONE))
                .getPercentile(95);
    }

    static double average(String benchmark) throws RunnerException {
        return run(options(benchmark)).getMean();
    }

    private static ChainedOptionsBuilder options(String benchmark) {
        return new OptionsBuilder().include("\\." + benchmark + "$").shouldFailOnError(true);
    }

    private static Statistics run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        return results.iterator().next().getPrimaryResult().getStatistics();
    }
}
