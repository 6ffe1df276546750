package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.ExtensionKind;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.ui.component.Facts;
import io.hubcheck.ui.component.Formats;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a plugin came from; of one at work also what it adds, and how its calls went. */
final class PluginFacts {

    private PluginFacts() {}

    static Facts of(PluginStatus plugin, boolean atWork, Formats formats) {
        Facts facts = new Facts();
        facts.add("plugins.from", origin(plugin.origin()));
        if (atWork) {
            facts.add("plugins.adds", added(plugin.extensions(), formats));
            addFigures(facts, plugin.calls(), formats);
        }
        return facts;
    }

    private static void addFigures(Facts facts, CallFigures calls, Formats formats) {
        facts.add("plugins.calls", formats.number(calls.calls()));
        facts.add("plugins.failures", formats.number(calls.failures()));
        facts.add("plugins.slowest", time(calls.p95(), formats));
        if (calls.hanging() > 0) {
            facts.add("plugins.hanging", formats.number(calls.hanging()));
        }
        if (!calls.suspended().isEmpty()) {
            facts.add("plugins.suspended", String.join(", ", calls.suspended()));
        }
    }

    private static Component origin(PluginOrigin origin) {
        return switch (origin) {
            case PluginOrigin.ClassPath(String className) -> place("plugins.class", className);
            case PluginOrigin.Bean(String beanName) -> place("plugins.bean", beanName);
            case PluginOrigin.Jar(String fileName) -> place("plugins.jar", fileName);
        };
    }

    private static Component place(String kind, String name) {
        return new Span(new Span(translate(kind) + " "), new Code(name));
    }

    private static String added(Map<ExtensionKind, Integer> extensions, Formats formats) {
        return extensions.isEmpty()
                ? translate("plugins.adds.nothing")
                : extensions.entrySet().stream()
                        .map(kind -> formats.count("adds." + word(kind.getKey()), kind.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String word(ExtensionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String time(@Nullable Duration time, Formats formats) {
        if (time == null) {
            return translate("unknown");
        }
        return time.toMillis() == 0
                ? translate("plugins.instant")
                : translate("unit.ms", formats.number(time.toMillis()));
    }
}
