package io.hubcheck.ui;

import io.hubcheck.ui.component.Background;
import java.util.ArrayDeque;
import java.util.Deque;

/** Work that waits until a test does it. */
final class HandBackground implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    int waiting() {
        return waiting.size();
    }

    /** Does the oldest piece of work. */
    void doOne() {
        waiting.remove().run();
    }

    /** Does the newest piece of work. */
    void doNewest() {
        waiting.removeLast().run();
    }

    void doAll() {
        while (!waiting.isEmpty()) {
            doOne();
        }
    }
}
