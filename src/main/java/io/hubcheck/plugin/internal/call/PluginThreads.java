package io.hubcheck.plugin.internal.call;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The threads of one plugin, and what is under way on them: only so much at once. Safe for use by many threads. */
final class PluginThreads implements AutoCloseable {

    private final ExecutorService threads;
    private final Semaphore turns;
    private final Set<Run<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    /** @param most how much may be under way at once */
    PluginThreads(int most, ThreadFactory factory) {
        turns = new Semaphore(most);
        threads = Executors.newCachedThreadPool(factory);
    }

    /** Platform threads that inherit nothing of whoever starts them, and see the plugin's classes. */
    static ThreadFactory factory(String plugin, Held<ClassLoader> loader) {
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

    /** Waits for a turn; false if none came in time. */
    boolean awaitTurn(long nanos) throws InterruptedException {
        return turns.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    }

    /**
     * Begins what has got a turn, and takes the turn back when it has really ended.
     *
     * @throws RejectedExecutionException if all has been stopped meanwhile
     * @throws RuntimeException or an {@link Error}, if there is no thread for it
     */
    void start(Run<?> run) {
        underWay.add(run);
        try {
            if (stopped) {
                throw new RejectedExecutionException();
            }
            threads.execute(() -> {
                try {
                    run.run();
                } finally {
                    over(run);
                }
            });
        } catch (RuntimeException | Error notBegun) {
            over(run);
            throw notBegun;
        }
    }

    private void over(Run<?> run) {
        run.over();
        underWay.remove(run);
        turns.release();
    }

    /** Begins the last of all, which needs no turn: what ignores that it was stopped may hold them all. */
    void startLast(Run<?> run) {
        threads.execute(() -> {
            try {
                run.run();
            } finally {
                run.over();
            }
        });
    }

    /** Interrupts what is under way, and lets nothing more begin but the last. */
    void stop() {
        stopped = true;
        underWay.forEach(Run::giveUp);
    }

    @Override
    public void close() {
        stop();
        threads.shutdownNow();
    }
}
