package io.hubcheck.plugin.internal.call;

import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.CallFigures.LastError;
import io.hubcheck.plugin.PluginFailure;
import io.hubcheck.plugin.internal.call.Breaker.Admission;
import io.hubcheck.plugin.internal.call.Reply.Given;
import io.hubcheck.plugin.internal.call.Reply.Missed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All calls into one plugin. Safe for use by many threads.
 *
 * <p>They run on platform threads of the plugin's own: a plugin that computes for ever would never give a virtual thread's
 * carrier back, and two such would stop the whole server. They inherit nothing of the caller, least of all who is signed in.
 */
public final class PluginCalls implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginCalls.class);

    private volatile String plugin;
    private final CallLimits limits;
    private final InstantSource clock;
    private final ExecutorService threads;
    private final Semaphore permits;
    private final CallRecord record = new CallRecord();
    private final Set<Run<?>> underWay = ConcurrentHashMap.newKeySet();
    private final Queue<Held<?>> parts = new ConcurrentLinkedQueue<>();
    private final Queue<CallSite> sites = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /**
     * @param plugin its name in logs and messages as long as it has not said one
     * @param loader its class loader
     */
    public PluginCalls(String plugin, ClassLoader loader, CallLimits limits, InstantSource clock) {
        this.plugin = plugin;
        this.limits = limits;
        this.clock = clock;
        permits = new Semaphore(limits.concurrency());
        threads = Executors.newCachedThreadPool(threads(plugin, hold(loader)));
    }

    private static ThreadFactory threads(String plugin, Held<ClassLoader> loader) {
        ThreadFactory platform = Thread.ofPlatform()
                .daemon()
                .inheritInheritableThreadLocals(false)
                .name("plugin-" + plugin + "-", 0)
                .factory();
        return work -> {
            Thread thread = platform.newThread(work);
            thread.setContextClassLoader(loader.get());
            return thread;
        };
    }

    /** Gives the plugin the name that it says it has. */
    public void rename(String name) {
        plugin = name;
    }

    /** Leaves the calls out that were needed to load the plugin. */
    public void countAnew() {
        record.clear();
    }

    /** The plugin's name. */
    public String plugin() {
        return plugin;
    }

    /**
     * A place in the plugin to call, with a breaker of its own: a broken column need not stop a sound source.
     *
     * @param name such as {@code check price-ceiling/ceiling}
     */
    public CallSite site(String name, Duration deadline) {
        CallSite site = new CallSite(this, name, deadline, new Breaker(limits.failures(), limits.pause(), clock));
        sites.add(site);
        return site;
    }

    /** Holds a part of the plugin until the end. */
    public <T> Held<T> hold(T part) {
        Held<T> held = new Held<>(part);
        parts.add(held);
        if (closed) {
            held.drop();
        }
        return held;
    }

    <T extends @Nullable Object> Reply<T> call(CallSite site, Work<T> work) {
        if (closed) {
            return disabled();
        }
        Admission admission = site.breaker().admit();
        if (admission == Admission.REFUSED) {
            return suspended(site.breaker().openUntil());
        }
        long begun = System.nanoTime();
        try {
            if (!permits.tryAcquire(site.deadline().toNanos(), TimeUnit.NANOSECONDS)) {
                site.breaker().unknown(admission);
                return failed(PluginFailure.TIMED_OUT, site, begun, "too many calls at once", "");
            }
        } catch (InterruptedException gone) {
            return callerGone(site, admission);
        }
        Run<T> run = new Run<>(work, record);
        return start(run) ? await(run, site, admission, begun) : disabled();
    }

    private boolean start(Run<?> run) {
        underWay.add(run);
        try {
            threads.execute(() -> {
                try {
                    run.run();
                } finally {
                    over(run);
                }
            });
            return true;
        } catch (RejectedExecutionException disabledMeanwhile) {
            over(run);
            return false;
        }
    }

    private void over(Run<?> run) {
        permits.release();
        underWay.remove(run);
        run.over();
    }

    private <T extends @Nullable Object> Reply<T> await(Run<T> run, CallSite site, Admission admission, long begun) {
        long left = site.deadline().toNanos() - (System.nanoTime() - begun);
        try {
            return switch (run.get(left, TimeUnit.NANOSECONDS)) {
                case Run.End.Good<T>(T answer) -> passed(answer, site, admission, begun);
                case Run.End.Bad<T>(Fault fault) -> thrown(fault, site, admission, begun);
            };
        } catch (TimeoutException late) {
            run.giveUp();
            broke(site, admission);
            return failed(PluginFailure.TIMED_OUT, site, begun, "no answer within " + text(site.deadline()), "");
        } catch (InterruptedException gone) {
            run.giveUp();
            return callerGone(site, admission);
        } catch (CancellationException disabledMeanwhile) {
            return disabled();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T extends @Nullable Object> Reply<T> passed(T answer, CallSite site, Admission admission, long begun) {
        site.breaker().passed(admission);
        record.passed(System.nanoTime() - begun);
        return new Given<>(answer);
    }

    private <T extends @Nullable Object> Reply<T> thrown(Fault fault, CallSite site, Admission admission, long begun) {
        if (closed) {
            return disabled();
        }
        broke(site, admission);
        return failed(PluginFailure.FAILED, site, begun, fault.line(), fault.trace());
    }

    private void broke(CallSite site, Admission admission) {
        site.breaker().failed(admission);
        if (site.breaker().openUntil() != null) {
            LOG.warn("Plugin {}: {} is suspended for {}", plugin, site.name(), text(limits.pause()));
        }
    }

    private <T extends @Nullable Object> Reply<T> failed(
            PluginFailure failure, CallSite site, long begun, String detail, String trace) {
        String whatAndWhy = site.name() + ": " + detail;
        record.failed(System.nanoTime() - begun, new LastError(whatAndWhy, clock.instant()));
        LOG.warn("Plugin {}: {}{}", plugin, whatAndWhy, trace);
        String sentence = failure == PluginFailure.TIMED_OUT
                ? "The plugin '" + plugin + "' did not answer in time."
                : "The plugin '" + plugin + "' failed. The server's log says why.";
        return new Missed<>(failure, sentence, detail, site.breaker().openUntil());
    }

    private <T extends @Nullable Object> Reply<T> callerGone(CallSite site, Admission admission) {
        Thread.currentThread().interrupt();
        site.breaker().unknown(admission);
        String sentence = "The plugin '" + plugin + "' was not waited for.";
        return new Missed<>(PluginFailure.TIMED_OUT, sentence, sentence, null);
    }

    private <T extends @Nullable Object> Reply<T> suspended(@Nullable Instant until) {
        String sentence = "The plugin '" + plugin + "' has failed several times in a row, so it is left alone for now.";
        return new Missed<>(PluginFailure.SUSPENDED, sentence, sentence, until);
    }

    private <T extends @Nullable Object> Reply<T> disabled() {
        String sentence = "The plugin '" + plugin + "' is disabled.";
        return new Missed<>(PluginFailure.SUSPENDED, sentence, sentence, null);
    }

    private static String text(Duration time) {
        return time.toMillis() + " ms";
    }

    /** How the calls went so far. */
    public CallFigures figures() {
        return record.figures(sites.stream()
                .filter(site -> site.breaker().openUntil() != null)
                .map(CallSite::name)
                .toList());
    }

    /** Ends all calls and lets go of all parts; calls that don't end are left to themselves. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        underWay.forEach(Run::giveUp);
        parts.forEach(Held::drop);
        parts.clear();
    }
}
