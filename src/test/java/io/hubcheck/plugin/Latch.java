package io.hubcheck.plugin;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a plugin waits for, or reports to: the only classes that it shares with a test are the JDK's and the SDK's. */
final class Latch implements AutoCloseable {

    private static final long PATIENCE = 60;

    private final String name;
    private final CountDownLatch latch = new CountDownLatch(1);

    Latch(String name) {
        this.name = name;
        System.getProperties().put(name, latch);
    }

    void open() {
        latch.countDown();
    }

    boolean opened() throws InterruptedException {
        return latch.await(PATIENCE, TimeUnit.SECONDS);
    }

    /** Lets go whoever still waits. */
    @Override
    public void close() {
        latch.countDown();
        System.getProperties().remove(name);
    }
}
