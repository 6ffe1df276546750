package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.ExtensionKind;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log how a plugin stands. */
final class StateLog {

    private static final Logger LOG = LoggerFactory.getLogger(StateLog.class);

    private StateLog() {}

    static void write(PluginStatus plugin) {
        String origin = plugin.origin().label();
        switch (plugin.state()) {
            case PluginState.Enabled ignored ->
                LOG.info("Plugin {} from {} is enabled: {}", plugin.id(), origin, words(plugin.extensions()));
            case PluginState.Disabled ignored -> LOG.info("Plugin {} from {} is disabled", plugin.id(), origin);
            case PluginState.Rejected rejected -> LOG.warn("Plugin {} is rejected. {}", origin, rejected.inFull());
        }
    }

    private static String words(Map<ExtensionKind, Integer> extensions) {
        return extensions.isEmpty()
                ? "it adds nothing"
                : extensions.entrySet().stream()
                        .map(entry -> words(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String words(ExtensionKind kind, int count) {
        return count + " " + kind.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }
}
