package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.HubException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures what the Hub is asked, by endpoint and outcome alone: neither models nor callers show. */
public final class UpstreamMetrics {

    private final MeterRegistry registry;

    public UpstreamMetrics(MeterRegistry registry, Budgets budgets) {
        this.registry = registry;
        Gauge.builder("hubcheck.upstream.budget", budgets, UpstreamMetrics::leastLeft)
                .description("The share that is left of the scarcest budget of callers without a token")
                .register(registry);
    }

    /** A request goes out. */
    void sent(Endpoint endpoint) {
        registry.counter("hubcheck.upstream.requests", "endpoint", word(endpoint))
                .increment();
    }

    /** Takes the time of a call, retries included. */
    <T> T timed(Endpoint endpoint, Supplier<T> call) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "broken";
        try {
            T answer = call.get();
            outcome = "ok";
            return answer;
        } catch (HubException why) {
            outcome = why.problem().code();
            throw why;
        } finally {
            sample.stop(registry.timer("hubcheck.upstream.calls", "endpoint", word(endpoint), "outcome", outcome));
        }
    }

    /** NaN where no budget is known. */
    private static double leastLeft(Budgets budgets) {
        return budgets.current().stream()
                .filter(budget -> budget.caller().equals(CredentialKey.ANONYMOUS))
                .filter(budget -> budget.quota() != null && budget.quota() > 0)
                .mapToDouble(UpstreamMetrics::share)
                .min()
                .orElse(Double.NaN);
    }

    private static double share(Budget budget) {
        return budget.quota() == null ? Double.NaN : (double) budget.remaining() / budget.quota();
    }

    private static String word(Endpoint endpoint) {
        return endpoint.name().toLowerCase(Locale.ROOT);
    }
}
