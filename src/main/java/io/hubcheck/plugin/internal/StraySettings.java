package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.PluginStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/** Settings for plugins that are not there: most likely an id is misspelt, and a plugin runs without what it needs. */
final class StraySettings {

    private static final Logger LOG = LoggerFactory.getLogger(StraySettings.class);

    private StraySettings() {}

    static void warn(Binder binder, List<PluginStatus> plugins) {
        Set<String> known =
                plugins.stream().map(plugin -> inVariables(plugin.id())).collect(Collectors.toSet());
        ids(binder).stream()
                .filter(id -> !known.contains(inVariables(id)))
                .forEach(id -> LOG.warn(
                        "There are settings under hubcheck.plugins.settings.{}, and no plugin '{}' is loaded", id, id));
    }

    private static Set<String> ids(Binder binder) {
        try {
            return binder.bind("hubcheck.plugins.settings", Bindable.mapOf(String.class, Object.class))
                    .orElse(Map.of())
                    .keySet();
        } catch (BindException toldOfEachPlugin) {
            return Set.of();
        }
    }

    /** Names of environment variables have no hyphens, and tell no letter cases apart. */
    private static String inVariables(String id) {
        return id.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
