package io.hubcheck.plugin;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a plugin stands.
 *
 * @param id its id, or the label of its origin if it has no id of its own here: it could not be asked, or another has it
 * @param version its version, or null if it could not be asked, or was not
 * @param origin where it came from
 * @param state whether it is at work
 * @param extensions how many it adds, by kind and in their order; kinds of which it adds none are left out
 * @param calls how it does
 */
public record PluginStatus(
        String id,
        @Nullable String version,
        PluginOrigin origin,
        PluginState state,
        Map<ExtensionKind, Integer> extensions,
        CallFigures calls) {

    public PluginStatus {
        Map<ExtensionKind, Integer> inOrder = new EnumMap<>(ExtensionKind.class);
        inOrder.putAll(extensions);
        extensions = Collections.unmodifiableMap(inOrder);
    }
}
