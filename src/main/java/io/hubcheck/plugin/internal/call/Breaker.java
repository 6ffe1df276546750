package io.hubcheck.plugin.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Stops calls after some failures in a row, and after a pause lets one through to see whether it has got better. Safe for
 * use by many threads.
 */
final class Breaker {

    /** Whether a call may be made; what came of it is told with the same word. */
    enum Admission {
        NORMAL,
        TRIAL,
        REFUSED
    }

    private final int threshold;
    private final Duration pause;
    private final InstantSource clock;
    private int inARow;
    private boolean onTrial;
    private @Nullable Instant openUntil;

    Breaker(int threshold, Duration pause, InstantSource clock) {
        this.threshold = threshold;
        this.pause = pause;
        this.clock = clock;
    }

    synchronized Admission admit() {
        if (openUntil == null) {
            return Admission.NORMAL;
        }
        if (onTrial || clock.instant().isBefore(openUntil)) {
            return Admission.REFUSED;
        }
        onTrial = true;
        return Admission.TRIAL;
    }

    /** A call from before the pause that comes to a good end in it says nothing about now. */
    synchronized void passed(Admission admission) {
        if (openUntil == null || admission == Admission.TRIAL) {
            inARow = 0;
            onTrial = false;
            openUntil = null;
        }
    }

    synchronized void failed(Admission admission) {
        if (admission == Admission.TRIAL) {
            open();
        } else if (openUntil == null && ++inARow >= threshold) {
            open();
        }
    }

    /** A call was not made, or not waited for: nothing is known, but a trial must end. */
    synchronized void unknown(Admission admission) {
        if (admission == Admission.TRIAL) {
            open();
        }
    }

    /** Until when calls are stopped, or null if they aren't. */
    synchronized @Nullable Instant openUntil() {
        return openUntil;
    }

    private void open() {
        inARow = 0;
        onTrial = false;
        openUntil = clock.instant().plus(pause);
    }
}
