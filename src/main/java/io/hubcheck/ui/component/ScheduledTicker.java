package io.hubcheck.ui.component;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ticks by the wall clock, all pages on one thread. */
public final class ScheduledTicker implements Ticker, AutoCloseable {

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("ui-ticker").daemon().factory());

    public ScheduledTicker() {
        scheduler.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Registration every(Duration period, Runnable tick) {
        long nanos = period.toNanos();
        Future<?> ticking = scheduler.scheduleAtFixedRate(tick, nanos, nanos, TimeUnit.NANOSECONDS);
        return () -> ticking.cancel(false);
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
