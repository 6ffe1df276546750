package io.hubcheck.plugin.internal.guard;

import io.hubcheck.plugin.ExtensionKind;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a call may take, the wait for its turn included.
 *
 * @param load for a plugin's constructor, and again for its registration; loading is waited for no longer in all, since
 *     plugins are loaded side by side
 */
public record Deadlines(
        @DefaultValue("5s") Duration load,
        @DefaultValue("60s") Duration source,
        @DefaultValue("2s") Duration check,
        @DefaultValue("2s") Duration inspector,
        @DefaultValue("60s") Duration exporter,
        @DefaultValue("30s") Duration listener,
        @DefaultValue("50ms") Duration column,
        @DefaultValue("2s") Duration section) {

    Duration of(ExtensionKind kind) {
        return switch (kind) {
            case SOURCE -> source;
            case CHECK -> check;
            case INSPECTOR -> inspector;
            case EXPORTER -> exporter;
            case LISTENER -> listener;
            case COLUMN -> column;
            case SECTION -> section;
        };
    }
}
