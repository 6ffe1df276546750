package io.hubcheck;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves by hand, and the time that passes meanwhile. */
public final class HandClock extends Clock implements Ticker {

    /** When it starts. */
    public static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    private volatile Instant now = START;
    private volatile Duration passed = Duration.ZERO;

    /** Moves on. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
        passed = passed.plus(by);
    }

    /** Is set to another time, while none passes. */
    public void set(Instant other) {
        now = other;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public long read() {
        return passed.toNanos();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
