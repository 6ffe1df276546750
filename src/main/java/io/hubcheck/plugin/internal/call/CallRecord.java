package io.hubcheck.plugin.internal.call;

import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.CallFigures.LastError;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts calls and keeps the times of the latest. Safe for use by many threads. */
final class CallRecord {

    private static final int KEPT = 256;

    private final long[] nanos = new long[KEPT];
    private long calls;
    private long failures;
    private int hanging;
    private @Nullable LastError lastError;

    synchronized void passed(long took) {
        nanos[(int) (calls++ % KEPT)] = took;
    }

    synchronized void failed(long took, LastError error) {
        passed(took);
        failures++;
        lastError = error;
    }

    synchronized void clear() {
        calls = 0;
        failures = 0;
        lastError = null;
    }

    synchronized void hanging(int more) {
        hanging += more;
    }

    synchronized int hanging() {
        return hanging;
    }

    synchronized CallFigures figures(List<String> suspended) {
        return new CallFigures(calls, failures, p95(), hanging, suspended, lastError);
    }

    private @Nullable Duration p95() {
        int kept = (int) Math.min(calls, KEPT);
        if (kept == 0) {
            return null;
        }
        long[] sorted = Arrays.copyOf(nanos, kept);
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[(kept * 95 + 99) / 100 - 1]);
    }
}
