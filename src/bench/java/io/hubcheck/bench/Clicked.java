package io.hubcheck.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What came of clicks.
 *
 * @param milliseconds from when a click was due until its rows were there
 * @param faults what came instead of rows
 */
record Clicked(Queue<Double> milliseconds, Queue<String> faults) {

    Clicked() {
        this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
    }

    @Override
    public String toString() {
        return milliseconds.size() + " clicks, " + Samples.milliseconds(milliseconds) + ", " + faults.size() + " errors"
                + (faults.isEmpty() ? "" : ", the first: " + faults.peek());
    }
}
