package io.hubcheck.bench;

import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Something that is measured.
 *
 * @param name what it is called on the command line
 * @param what in words
 * @param goal the most that it may be
 * @param unit of goal and measure
 * @param measure measures it
 */
record Figure(String name, String what, double goal, String unit, Callable<Double> measure) {

    /** One row of the table. */
    String row() throws Exception {
        double measured = measure.call();
        return String.format(
                Locale.ROOT,
                "%-16s %-52s %8s %-8s %10s  %s",
                name,
                what,
                number(goal),
                unit,
                number(measured),
                Double.isNaN(measured) ? "nothing to measure" : measured <= goal ? "ok" : "MISSED");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "—" : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
