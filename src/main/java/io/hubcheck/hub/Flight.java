package io.hubcheck.hub;

import io.hubcheck.trace.RequestId;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A value on its way to however many wait for it; it is given up when the last of them has gone. */
final class Flight<V> {

    private final CompletableFuture<V> landing = new CompletableFuture<>();

    /** Whoever starts it waits for it too. */
    private int waiting = 1;

    private boolean abandoned;
    private @Nullable Thread loading;

    static <V> Flight<V> landed(V value) {
        Flight<V> flight = new Flight<>();
        flight.land(value);
        return flight;
    }

    synchronized void start(Runnable load) {
        loading = Thread.startVirtualThread(RequestId.carry(load));
    }

    /** Whether one may wait with the others; not if they have all gone. */
    synchronized boolean join() {
        if (abandoned) {
            return false;
        }
        waiting++;
        return true;
    }

    /**
     * The value, for one who has started it or joined.
     *
     * @throws CancellationException if the thread that waits is interrupted
     */
    V await() {
        try {
            return landing.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting for the Hub was given up.");
        } catch (ExecutionException broken) {
            throw new CompletionException(broken.getCause());
        } finally {
            leave();
        }
    }

    private synchronized void leave() {
        waiting--;
        if (waiting == 0 && loading != null && !landing.isDone()) {
            abandoned = true;
            loading.interrupt();
        }
    }

    synchronized boolean isAbandoned() {
        return abandoned;
    }

    void land(V value) {
        landing.complete(value);
    }

    void crash(Throwable fault) {
        landing.completeExceptionally(fault);
    }

    boolean hasLanded() {
        return landing.isDone();
    }

    /** What it brought, once it has landed. */
    V value() {
        return landing.join();
    }
}
