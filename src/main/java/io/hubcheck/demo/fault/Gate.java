package io.hubcheck.demo.fault;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds requests back until it is opened, so that a test can see them wait together. */
public final class Gate implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch opened = new CountDownLatch(1);
    private int arrivals;

    Gate() {}

    /** Lets through whoever waits and whoever comes. */
    public void open() {
        opened.countDown();
    }

    /** How many requests have come, those let through included. */
    public synchronized int arrivals() {
        return arrivals;
    }

    /**
     * Returns once that many requests have come.
     *
     * @throws IllegalStateException if they don't come within ten seconds
     */
    public synchronized void awaitArrivals(int count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (arrivals < count) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException("%d of %d requests came".formatted(arrivals, count));
            }
            wait(left);
        }
    }

    @Override
    public void close() {
        open();
    }

    void pass() throws InterruptedException {
        synchronized (this) {
            arrivals++;
            notifyAll();
        }
        opened.await();
    }
}
