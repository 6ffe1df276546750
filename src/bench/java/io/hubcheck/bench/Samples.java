package io.hubcheck.bench;

import java.util.Collection;
import java.util.Locale;

/** Figures that were measured one by one. */
final class Samples {

    private Samples() {}

    /** The least of them that at least 95 in a hundred do not exceed. */
    static double p95(Collection<Double> samples) {
        return percentile(95, samples);
    }

    /** The least of them that at least so many in a hundred do not exceed. */
    static double percentile(double percent, Collection<Double> samples) {
        return samples.stream()
                .sorted()
                .skip(Math.max(0, (long) Math.ceil(samples.size() * percent / 100) - 1))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** How milliseconds are distributed, in one line. */
    static String milliseconds(Collection<Double> samples) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms",
                percentile(50, samples),
                percentile(95, samples),
                percentile(99, samples),
                percentile(100, samples));
    }
}
