package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.plugin.Plugins;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToLongFunction;

/** Shows how all plugins do together; which of them is at fault, their page tells. */
record PluginMetrics(Plugins plugins) implements MeterBinder {

    private static final List<String> STATES = List.of("enabled", "disabled", "rejected");

    @Override
    public void bindTo(MeterRegistry registry) {
        calls("ok", calls -> calls.calls() - calls.failures(), registry);
        calls("failed", CallFigures::failures, registry);
        Gauge.builder("hubcheck.plugin.hanging", plugins, it -> sum(it, CallFigures::hanging))
                .description("Calls that go on although nobody waits for them any more")
                .register(registry);
        for (String state : STATES) {
            Gauge.builder("hubcheck.plugins", plugins, it -> count(it, state))
                    .tag("state", state)
                    .register(registry);
        }
    }

    private void calls(String outcome, ToLongFunction<CallFigures> number, MeterRegistry registry) {
        FunctionCounter.builder("hubcheck.plugin.calls", plugins, it -> sum(it, number))
                .tag("outcome", outcome)
                .register(registry);
    }

    private static long sum(Plugins plugins, ToLongFunction<CallFigures> number) {
        return plugins.list().stream()
                .map(PluginStatus::calls)
                .mapToLong(number)
                .sum();
    }

    private static long count(Plugins plugins, String state) {
        return plugins.list().stream()
                .filter(plugin -> word(plugin.state()).equals(state))
                .count();
    }

    private static String word(PluginState state) {
        return switch (state) {
            case PluginState.Enabled _ -> "enabled";
            case PluginState.Disabled _ -> "disabled";
            case PluginState.Rejected _ -> "rejected";
        };
    }
}
