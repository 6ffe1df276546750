package io.hubcheck.bench;

import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Something that is measured.
 *
 * @param name what it is called on the command line
 * @param what in words
 * @param goal what it is meant to be
 * @param unit of goal and measure
 * @param measure measures it
 */
record Figure(String name, String what, Goal goal, String unit, Callable<Double> measure) {

    /** Of what is measured only to compare with. */
    static final double NO_GOAL = Double.POSITIVE_INFINITY;

    /** @param goal the most that it may be, or {@link #NO_GOAL} */
    Figure(String name, String what, double goal, String unit, Callable<Double> measure) {
        this(name, what, new Goal.AtMost(goal), unit, measure);
    }

    /** Whether a word of the command line names it, alone or with others: {@code ui} is {@code ui-key} too. */
    boolean isMeantBy(String word) {
        return name.equals(word) || name.startsWith(word + "-");
    }

    /** One row of the table. */
    String row() throws Exception {
        double measured = measure.call();
        return String.format(
                Locale.ROOT,
                "%-20s %-52s %8s %-8s %10s  %s",
                name,
                what,
                number(goal.value()),
                unit,
                number(measured),
                Double.isNaN(measured) ? "nothing to measure" : goal.isMetBy(measured) ? "ok" : "MISSED");
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return "—";
        }
        return String.format(Locale.ROOT, value != 0 && Math.abs(value) < 10 ? "%.2f" : "%.0f", value);
    }
}
