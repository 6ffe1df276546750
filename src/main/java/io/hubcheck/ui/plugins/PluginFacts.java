package io.hubcheck.ui.plugins;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.ExtensionKind;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.ui.component.Formats;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a plugin came from; of one at work also what it adds, and how its calls went. */
final class PluginFacts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    PluginFacts(PluginStatus plugin, boolean atWork, Formats formats) {
        addClassName("facts");
        fact("plugins.from", origin(plugin.origin()));
        if (atWork) {
            fact("plugins.adds", new Span(added(plugin.extensions(), formats)));
            addFigures(plugin.calls(), formats);
        }
    }

    private void addFigures(CallFigures calls, Formats formats) {
        fact("plugins.calls", new Span(formats.number(calls.calls())));
        fact("plugins.failures", new Span(formats.number(calls.failures())));
        fact("plugins.slowest", new Span(time(calls.p95(), formats)));
        if (calls.hanging() > 0) {
            fact("plugins.hanging", new Span(formats.number(calls.hanging())));
        }
        if (!calls.suspended().isEmpty()) {
            fact("plugins.suspended", new Span(String.join(", ", calls.suspended())));
        }
    }

    private void fact(String name, Component value) {
        Div pair = new Div(new Term(translate(name)), new Description(value));
        getElement().appendChild(pair.getElement());
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
                : Arrays.stream(ExtensionKind.values())
                        .filter(extensions::containsKey)
                        .map(kind -> formats.count("adds." + word(kind), extensions.getOrDefault(kind, 0)))
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
