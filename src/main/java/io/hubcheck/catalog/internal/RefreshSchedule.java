package io.hubcheck.catalog.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the catalogue fresh while nobody asks for it.
 *
 * <p>It looks at the clock again and again rather than sleep until a moment, so that neither a clock that is set nor a
 * machine that was suspended makes it miss one. Many instances that started together don't refresh together.
 */
final class RefreshSchedule implements SmartLifecycle {

    private static final Duration TICK = Duration.ofSeconds(5);

    /** A refresh comes earlier by up to this part of the time until it is due; after trouble, later. */
    private static final double JITTER = 0.1;

    private final Supplier<RefreshCycle> cycle;
    private final InstantSource clock;
    private final DoubleSupplier random;
    private final boolean automatic;
    private @Nullable Plan plan;
    private volatile @Nullable Thread ticking;

    private record Plan(Instant due, Instant moment) {}

    /**
     * @param random evenly between 0 and 1
     * @param automatic whether it ticks by itself once the application has started
     */
    RefreshSchedule(Supplier<RefreshCycle> cycle, InstantSource clock, DoubleSupplier random, boolean automatic) {
        this.cycle = cycle;
        this.clock = clock;
        this.random = random;
        this.automatic = automatic;
    }

    /** Refreshes if it is time to. */
    synchronized void tick() {
        Instant due = cycle.get().state().nextRefresh();
        if (due == null || RefreshPolicy.isOver(plan(due).moment(), clock.instant())) {
            cycle.get().refreshEarly();
        }
    }

    private Plan plan(Instant due) {
        Plan known = plan;
        if (known == null || !known.due().equals(due)) {
            known = new Plan(due, due.plus(shift(due)));
            plan = known;
        }
        return known;
    }

    private Duration shift(Instant due) {
        long ahead = Math.max(0, Duration.between(clock.instant(), due).toMillis());
        Duration shift = Duration.ofMillis(Math.round(ahead * JITTER * random.getAsDouble()));
        return cycle.get().state().hasTrouble() ? shift : shift.negated();
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("catalog-schedule").unstarted(this::keepTicking);
        ticking = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = ticking;
        ticking = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ticking != null;
    }

    private void keepTicking() {
        try {
            while (isRunning()) {
                Thread.sleep(TICK);
                tick();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
