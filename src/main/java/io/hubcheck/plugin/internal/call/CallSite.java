package io.hubcheck.plugin.internal.call;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One thing in a plugin that is called, with what all calls of it have in common; made by {@link PluginCalls#site}. */
public final class CallSite {

    /** Classes are loaded for the first call. */
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final PluginCalls calls;
    private final String name;
    private final Duration deadline;
    private final Breaker breaker;
    private final AtomicBoolean first = new AtomicBoolean(true);

    CallSite(PluginCalls calls, String name, Duration deadline, Breaker breaker) {
        this.calls = calls;
        this.name = name;
        this.deadline = deadline;
        this.breaker = breaker;
    }

    /** Makes a call, and waits for it no longer than the deadline. Never throws what the plugin throws. */
    public <T extends @Nullable Object> Reply<T> call(Work<T> work) {
        return calls.call(this, work);
    }

    /** The plugin's name. */
    public String plugin() {
        return calls.plugin();
    }

    String name() {
        return name;
    }

    /** How long the next call may take. */
    Duration patience() {
        return first.getAndSet(false) && deadline.compareTo(FIRST) < 0 ? FIRST : deadline;
    }

    Breaker breaker() {
        return breaker;
    }
}
