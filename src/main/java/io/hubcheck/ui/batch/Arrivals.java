package io.hubcheck.ui.batch;

import com.vaadin.flow.component.UI;
import io.hubcheck.batch.BatchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Brings results to a page, all that have gathered at a time: a push for each of a thousand would choke it. */
final class Arrivals {

    private final ConcurrentLinkedQueue<BatchResult> gathered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean announced = new AtomicBoolean();
    private final Runnable announce;

    /** @param show is given what has gathered, under the session's lock */
    Arrivals(UI ui, Consumer<List<BatchResult>> show) {
        announce = ui.accessLater(() -> show.accept(take()), () -> {});
    }

    /** From any thread. */
    void add(BatchResult result) {
        gathered.add(result);
        if (announced.compareAndSet(false, true)) {
            announce.run();
        }
    }

    private List<BatchResult> take() {
        announced.set(false);
        List<BatchResult> taken = new ArrayList<>();
        for (BatchResult next = gathered.poll(); next != null; next = gathered.poll()) {
            taken.add(next);
        }
        return taken;
    }
}
