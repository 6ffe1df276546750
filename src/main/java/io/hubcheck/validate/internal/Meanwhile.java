package io.hubcheck.validate.internal;

import io.hubcheck.trace.RequestId;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Finds something out on a thread of its own, and gives it up when it is closed before. */
final class Meanwhile<T> implements AutoCloseable {

    private final FutureTask<T> task;

    Meanwhile(Callable<T> question) {
        task = new FutureTask<>(question);
        Thread.startVirtualThread(RequestId.carry(task));
    }

    /**
     * What was found out.
     *
     * @throws CancellationException if the thread that waits is interrupted
     */
    T get() {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting was given up.");
        } catch (ExecutionException broken) {
            throw new CompletionException(broken.getCause());
        }
    }

    @Override
    public void close() {
        task.cancel(true);
    }
}
