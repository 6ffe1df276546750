package io.hubcheck.plugin.internal.call;

import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One call under way, which can be given up without its end being known. */
final class Run<T extends @Nullable Object> extends FutureTask<Run.End<T>> {

    /** How it ended. */
    sealed interface End<T extends @Nullable Object> {
        record Good<T extends @Nullable Object>(T answer) implements End<T> {}

        record Bad<T extends @Nullable Object>(Fault fault) implements End<T> {}
    }

    private enum Stage {
        UNDER_WAY,
        GIVEN_UP,
        OVER
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.UNDER_WAY);
    private final CallRecord record;

    Run(Work<T> work, CallRecord record) {
        super(() -> end(work));
        this.record = record;
    }

    /** Whatever is thrown, on whatever pretext, must end here. */
    private static <T extends @Nullable Object> End<T> end(Work<T> work) {
        try {
            return new End.Good<>(work.run());
        } catch (Throwable thrown) {
            return new End.Bad<>(Fault.of(thrown));
        }
    }

    /** Interrupts it; until it really ends it counts as hanging. */
    void giveUp() {
        if (stage.compareAndSet(Stage.UNDER_WAY, Stage.GIVEN_UP)) {
            record.hanging(1);
        }
        cancel(true);
    }

    /** To be told by its thread when it has really ended. */
    void over() {
        if (stage.getAndSet(Stage.OVER) == Stage.GIVEN_UP) {
            record.hanging(-1);
        }
    }
}
