package io.hubcheck.ui.batch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.component.Background;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Goes through a batch off the session's lock, and hands over what has come as often as the page takes it. A later run
 * ends an earlier one, and leaving the page ends both. For use under the session's lock.
 */
final class BatchRun {

    private final Background background;
    private final Consumer<Caller> began;
    private final Consumer<List<BatchResult>> came;
    private final Consumer<End> ended;
    private @Nullable Running running;

    /**
     * @param began is told on whose behalf is asked, under the session's lock
     * @param came is given each result once, under the session's lock
     * @param ended is told how the run ended, under the session's lock
     */
    BatchRun(
            Component owner,
            Background background,
            Consumer<Caller> began,
            Consumer<List<BatchResult>> came,
            Consumer<End> ended) {
        this.background = background;
        this.began = began;
        this.came = came;
        this.ended = ended;
        owner.addDetachListener(left -> forget());
    }

    void start(Work work) {
        forget();
        Running next = new Running(UI.getCurrentOrThrow(), work);
        running = next;
        background.execute(next.task);
    }

    /** Ends the run; what has come stays. */
    void stop() {
        if (running != null) {
            running.task.cancel(true);
        }
    }

    private void forget() {
        Running left = running;
        running = null;
        if (left != null) {
            left.task.cancel(true);
        }
    }

    /** How a run ended. */
    enum End {
        DONE,
        STOPPED,
        BROKEN
    }

    /** Going through it; off the session's lock. */
    interface Work {

        /** Finds out on whose behalf; called first. */
        Caller caller();

        void run(Caller caller, Consumer<BatchResult> each) throws InterruptedException;
    }

    private final class Running {

        private final FutureTask<End> task;

        Running(UI ui, Work work) {
            Arrivals arrivals = new Arrivals(ui, this::show);
            Consumer<Caller> atStart = ui.accessLater(this::begin, () -> {});
            Runnable atEnd = ui.accessLater(this::end, () -> {});
            task =
                    new FutureTask<>(() -> {
                        Caller caller = work.caller();
                        atStart.accept(caller);
                        work.run(caller, arrivals::add);
                        return End.DONE;
                    }) {
                        @Override
                        protected void done() {
                            atEnd.run();
                        }
                    };
        }

        private void begin(Caller caller) {
            if (equals(running)) {
                began.accept(caller);
            }
        }

        private void show(List<BatchResult> results) {
            if (equals(running)) {
                came.accept(results);
            }
        }

        private void end() {
            if (equals(running)) {
                running = null;
                ended.accept(result());
            }
        }

        private End result() {
            try {
                return task.get();
            } catch (CancellationException | InterruptedException stopped) {
                return End.STOPPED;
            } catch (ExecutionException fault) {
                LoggerFactory.getLogger(BatchRun.class).error("A batch broke off", fault);
                return End.BROKEN;
            }
        }
    }
}
