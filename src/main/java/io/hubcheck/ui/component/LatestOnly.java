package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.hubcheck.api.Problem;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Loads what takes time for one component, off the session's lock: the latest request wins, older ones are interrupted
 * and never shown, and leaving the page ends them all. For use under the session's lock.
 */
public final class LatestOnly<T> {

    private final Background background;
    private final Consumer<AsyncState<T>> show;
    private @Nullable FutureTask<T> running;

    /** @param show is given each state, under the session's lock */
    public LatestOnly(Component owner, Background background, Consumer<AsyncState<T>> show) {
        this.background = background;
        this.show = show;
        owner.addDetachListener(left -> cancel());
    }

    /** Asks anew, in place of whatever is being asked. */
    public void load(Callable<T> question) {
        cancel();
        UI ui = UI.getCurrentOrThrow();
        FutureTask<T> task = new FutureTask<>(question) {
            @Override
            protected void done() {
                ui.accessLater(() -> showUnlessOutdated(this), () -> {}).run();
            }
        };
        running = task;
        show.accept(new AsyncState.Loading<>());
        background.execute(task);
    }

    /** Tells why nothing is asked, in place of whatever is being asked. */
    public void fail(Problem problem) {
        cancel();
        show.accept(new AsyncState.Failed<>(problem));
    }

    /** Forgets the question. */
    public void clear() {
        cancel();
        show.accept(new AsyncState.Idle<>());
    }

    private void cancel() {
        FutureTask<T> task = running;
        running = null;
        if (task != null) {
            task.cancel(true);
        }
    }

    private void showUnlessOutdated(FutureTask<T> task) {
        if (task.equals(running)) {
            running = null;
            show.accept(stateOf(task));
        }
    }

    private AsyncState<T> stateOf(FutureTask<T> task) {
        try {
            return new AsyncState.Loaded<>(task.get());
        } catch (ExecutionException | InterruptedException fault) {
            LoggerFactory.getLogger(LatestOnly.class).error("Loading for a screen broke off", fault);
            return new AsyncState.Failed<>(new Problem("internal_error", translate("problem.internal"), null));
        }
    }
}
