package io.hubcheck.hub.internal.http;

import com.squareup.moshi.JsonDataException;
import io.hubcheck.hub.HubException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.Request;
import retrofit2.Call;
import retrofit2.Response;

/** Makes a call and waits for its answer: a good one, or a {@link HubException}. Safe for use by many threads. */
public final class Exchange {

    private final HttpLimits limits;
    private final Budgets budgets;
    private final Sleeper sleeper;
    private final UpstreamMetrics metrics;
    private final Map<Origin, Semaphore> slots = new ConcurrentHashMap<>();
    private final Map<Share, Semaphore> shares = new ConcurrentHashMap<>();

    private record Share(Origin origin, Endpoint endpoint) {}

    public Exchange(HttpLimits limits, Budgets budgets, Sleeper sleeper, UpstreamMetrics metrics) {
        this.limits = limits;
        this.budgets = budgets;
        this.sleeper = sleeper;
        this.metrics = metrics;
    }

    /** The answer, after {@link HttpLimits#callTimeout()} at the latest; a reading may wait for its budget before. */
    public <T> Answer<T> ask(Call<T> call) {
        sleep(budgets.renewal(call.request()), Origin.of(call.request().url()));
        return metrics.timed(RequestContext.of(call.request()).endpoint(), () -> askNow(call));
    }

    private <T> Answer<T> askNow(Call<T> call) {
        Origin origin = Origin.of(call.request().url());
        Endpoint endpoint = RequestContext.of(call.request()).endpoint();
        int most = limits.maxRequestsPerHost();
        // OkHttp's own limit holds for calls that don't block only.
        Semaphore slot = slots.computeIfAbsent(origin, _ -> new Semaphore(most, true));
        Semaphore share =
                shares.computeIfAbsent(new Share(origin, endpoint), _ -> new Semaphore(endpoint.share(most), true));
        long deadline = System.nanoTime() + limits.callTimeout().toNanos();
        // Whoever is slowed down, or waits for their own sort, holds nothing that others need.
        sleep(budgets.pause(call.request()), origin);
        return holding(
                share,
                origin,
                deadline,
                () -> holding(slot, origin, deadline, () -> {
                    call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                    return execute(call, origin);
                }));
    }

    private void sleep(Duration pause, Origin origin) {
        if (!pause.isPositive()) {
            return;
        }
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException interrupted) {
            throw givenUp(origin, interrupted);
        }
    }

    private static <T> T holding(Semaphore slot, Origin origin, long deadline, Supplier<T> call) {
        acquire(slot, origin, deadline);
        try {
            return call.get();
        } finally {
            slot.release();
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

    private static void acquire(Semaphore slot, Origin origin, long deadline) {
        try {
            if (!slot.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new HubException.Unreachable(
                        "Too many requests to " + origin.authority() + " are under way. Try again in a few minutes.",
                        null);
            }
        } catch (InterruptedException interrupted) {
            throw givenUp(origin, interrupted);
        }
    }

    private static HubException givenUp(Origin origin, InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new HubException.Unreachable(
                "Waiting for " + origin.authority() + " was given up. Ask again.", interrupted);
    }
}
