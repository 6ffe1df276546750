package io.hubcheck.limit;

import java.time.Duration;

/** Whether somebody may go on asking. */
public sealed interface Allowance {

    /** Nobody counts. */
    record Unlimited() implements Allowance {}

    /** They may. */
    record Granted(Share share) implements Allowance {}

    /**
     * They may not yet.
     *
     * @param pause until it is worth trying again
     */
    record Refused(Share share, Duration pause) implements Allowance {

        /** The pause in whole seconds, at least one. */
        public long seconds() {
            return Share.up(pause);
        }
    }

    /**
     * What one address has.
     *
     * @param perMinute how much it may ask in a minute
     * @param remaining what is left now
     * @param full until all of it is there again
     */
    record Share(long perMinute, long remaining, Duration full) {

        /** {@link #full} in whole seconds. */
        public long secondsToFull() {
            return up(full);
        }

        private static long up(Duration time) {
            return Math.max(1, time.plusSeconds(1).minusNanos(1).toSeconds());
        }
    }
}
