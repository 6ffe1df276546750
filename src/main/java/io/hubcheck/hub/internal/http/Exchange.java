package io.hubcheck.hub.internal.http;

import com.squareup.moshi.JsonDataException;
import io.hubcheck.hub.HubException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.Request;
import retrofit2.Call;
import retrofit2.Response;

/** Makes a call and waits for its answer: a good one, or a {@link HubException}. Safe for use by many threads. */
public final class Exchange {

    private final HttpLimits limits;
    private final Map<Origin, Semaphore> slots = new ConcurrentHashMap<>();

    public Exchange(HttpLimits limits) {
        this.limits = limits;
    }

    /** The answer, after {@link HttpLimits#callTimeout()} at the latest. */
    public <T> Answer<T> ask(Call<T> call) {
        Origin origin = Origin.of(call.request().url());
        // OkHttp's own limit holds for calls that don't block only.
        Semaphore free = slots.computeIfAbsent(origin, _ -> new Semaphore(limits.maxRequestsPerHost(), true));
        long deadline = System.nanoTime() + limits.callTimeout().toNanos();
        acquire(free, origin);
        try {
            call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return execute(call, origin);
        } finally {
            free.release();
        }
    }

    private static <T> Answer<T> execute(Call<T> call, Origin origin) {
        try {
            Response<T> response = call.execute();
            T body = response.body();
            if (body == null) {
                throw TransportFailures.nothing(origin.authority());
            }
            return new Answer<>(
                    body, response.headers(), response.raw().request().url());
        } catch (IOException failure) {
            throw TransportFailures.exception(failure, origin.authority());
        } catch (JsonDataException failure) {
            Request request = call.request();
            throw TransportFailures.exception(
                    failure, origin.authority(), RequestContext.of(request).credential());
        }
    }

    private void acquire(Semaphore free, Origin origin) {
        try {
            if (!free.tryAcquire(limits.callTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new HubException.Unreachable(
                        "Too many requests to " + origin.authority() + " are under way. Try again in a few minutes.",
                        null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HubException.Unreachable(
                    "Waiting for " + origin.authority() + " was given up. Ask again.", interrupted);
        }
    }
}
