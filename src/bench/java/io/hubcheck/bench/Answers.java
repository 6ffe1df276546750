package io.hubcheck.bench;

import java.util.List;
import java.util.Locale;

/**
 * What callers got.
 *
 * @param milliseconds from when each question was due to its answer
 * @param wrong what came instead of an expected answer
 */
record Answers(List<Double> milliseconds, List<String> wrong) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d answers, %s, %d errors%s",
                milliseconds.size(),
                Samples.milliseconds(milliseconds),
                wrong.size(),
                wrong.isEmpty() ? "" : ", the first: " + wrong.getFirst());
    }
}
