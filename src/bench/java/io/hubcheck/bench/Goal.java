package io.hubcheck.bench;

/** What a figure is meant to be. */
sealed interface Goal {

    double value();

    boolean isMetBy(double measured);

    /** Less is better. */
    record AtMost(double value) implements Goal {

        @Override
        public boolean isMetBy(double measured) {
            return measured <= value;
        }
    }

    /** More is better. */
    record AtLeast(double value) implements Goal {

        @Override
        public boolean isMetBy(double measured) {
            return measured >= value;
        }
    }
}
