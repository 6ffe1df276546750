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
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
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
    private final PluginThreads threads;
    private final CallRecord record = new CallRecord();
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
        threads = new PluginThreads(limits.concurrency(), PluginThreads.factory(plugin, hold(loader)));
    }

    /** With threads of somebody's own. */
    PluginCalls(String plugin, ThreadFactory factory, CallLimits limits, InstantSource clock) {
        this.plugin = plugin;
        this.limits = limits;
        this.clock = clock;
        threads = new PluginThreads(limits.concurrency(), factory);
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
        if (allHang()) {
            return left("All calls into the plugin '" + plugin + "' hang, so it is left alone until one ends.", null);
        }
        Admission admission = site.breaker().admit();
        if (admission == Admission.REFUSED) {
            return suspended(site.breaker().openUntil());
        }
        Run<T> run = new Run<>(work, record);
        Duration patience = site.patience();
        long begun = System.nanoTime();
        try {
            if (!threads.awaitTurn(patience.toNanos())) {
                site.breaker().unknown(admission);
                return failed(PluginFailure.TIMED_OUT, site, begun, Fault.said("too many calls at once"));
            }
        } catch (InterruptedException gone) {
            return callerGone(site, admission);
        }
        return await(run, threads::start, site, admission, patience, begun);
    }

    /** Then whoever waited for a turn would wait in vain, and no breaker would ever learn of it. */
    private boolean allHang() {
        return record.hanging() >= limits.concurrency();
    }

    private <T extends @Nullable Object> Reply<T> await(
            Run<T> run, Consumer<Run<?>> start, CallSite site, Admission admission, Duration patience, long begun) {
        try {
            start.accept(run);
        } catch (RuntimeException | Error notBegun) {
            return closed ? disabled() : thrown(Fault.of(notBegun), site, admission, begun);
        }
        long left = patience.toNanos() - (System.nanoTime() - begun);
        try {
            return switch (run.get(left, TimeUnit.NANOSECONDS)) {
                case Run.End.Good<T>(T answer) -> passed(answer, site, admission, begun);
                case Run.End.Bad<T>(Fault fault) -> thrown(fault, site, admission, begun);
            };
        } catch (TimeoutException late) {
            run.giveUp();
            broke(site, admission);
            return failed(PluginFailure.TIMED_OUT, site, begun, Fault.said("no answer within " + text(patience)));
        } catch (InterruptedException gone) {
            run.giveUp();
            return callerGone(site, admission);
        } catch (CancellationException disabledMeanwhile) {
            return disabled();
        } catch (ExecutionException untold) {
            return thrown(Fault.UNTOLD, site, admission, begun);
        }
    }

    private <T extends @Nullable Object> Reply<T> passed(T answer, CallSite site, Admission admission, long begun) {
        site.breaker().passed(admission);
        record.passed(System.nanoTime() - begun);
        return new Given<>(answer);
    }

    private <T extends @Nullable Object> Reply<T> thrown(Fault fault, CallSite site, Admission admission, long begun) {
        broke(site, admission);
        return failed(PluginFailure.FAILED, site, begun, fault);
    }

    private void broke(CallSite site, Admission admission) {
        site.breaker().failed(admission);
        if (site.breaker().openUntil() != null) {
            LOG.warn("Plugin {}: {} is suspended for {}", plugin, site.name(), text(limits.pause()));
        }
    }

    private <T extends @Nullable Object> Reply<T> failed(
            PluginFailure failure, CallSite site, long begun, Fault fault) {
        String whatAndWhy = site.name() + ": " + fault.line();
        record.failed(System.nanoTime() - begun, new LastError(whatAndWhy, clock.instant()));
        LOG.warn("Plugin {}: {}{}", plugin, whatAndWhy, fault.trace());
        String sentence = failure == PluginFailure.TIMED_OUT
                ? "The plugin '" + plugin + "' did not answer in time."
                : "The plugin '" + plugin + "' failed. The server's log says why.";
        return new Missed<>(failure, sentence, fault, site.breaker().openUntil());
    }

    private <T extends @Nullable Object> Reply<T> callerGone(CallSite site, Admission admission) {
        Thread.currentThread().interrupt();
        site.breaker().unknown(admission);
        String sentence = "The plugin '" + plugin + "' was not waited for.";
        return new Missed<>(PluginFailure.TIMED_OUT, sentence, Fault.said(sentence), null);
    }

    private <T extends @Nullable Object> Reply<T> suspended(@Nullable Instant until) {
        return left(
                "The plugin '" + plugin + "' has failed several times in a row, so it is left alone for now.", until);
    }

    private <T extends @Nullable Object> Reply<T> disabled() {
        return left("The plugin '" + plugin + "' is disabled.", null);
    }

    private static <T extends @Nullable Object> Reply<T> left(String sentence, @Nullable Instant until) {
        return new Missed<>(PluginFailure.SUSPENDED, sentence, Fault.said(sentence), until);
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

    /** Ends all calls, and then makes a last one, however busy the plugin still is. */
    public void end(CallSite site, Work<Boolean> last) {
        closed = true;
        threads.stop();
        Run<Boolean> run = new Run<>(last, record);
        var _ = await(run, threads::startLast, site, Admission.NORMAL, site.patience(), System.nanoTime());
    }

    /** Ends all calls and lets go of all parts; calls that don't end are left to themselves. */
    @Override
    public void close() {
        closed = true;
        threads.close();
        parts.forEach(Held::drop);
        parts.clear();
    }
}
