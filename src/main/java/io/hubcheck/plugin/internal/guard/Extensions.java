package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.plugin.ExtensionKind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/** What one plugin adds, or several, guarded and by full id; immutable. */
public record Extensions(
        SequencedMap<String, CatalogSource> sources,
        SequencedMap<String, PairCheck> checks,
        SequencedMap<String, TokenInspector> inspectors,
        SequencedMap<ExportFormat, Exporter> exporters,
        List<GuardedListener> listeners,
        List<ColumnSpec> columns,
        List<DetailSection> sections) {

    /** Nothing. */
    public static final Extensions NONE = all(List.of());

    public Extensions {
        sources = copy(sources);
        checks = copy(checks);
        inspectors = copy(inspectors);
        exporters = copy(exporters);
        listeners = List.copyOf(listeners);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
    }

    /** What several plugins add, in their order. */
    public static Extensions all(Collection<Extensions> plugins) {
        return new Extensions(
                maps(plugins, Extensions::sources),
                maps(plugins, Extensions::checks),
                maps(plugins, Extensions::inspectors),
                maps(plugins, Extensions::exporters),
                lists(plugins, Extensions::listeners),
                lists(plugins, Extensions::columns),
                lists(plugins, Extensions::sections));
    }

    /** How many there are, by kind, those of which there is none left out. */
    public Map<ExtensionKind, Integer> counts() {
        Map<ExtensionKind, Integer> counts = new EnumMap<>(ExtensionKind.class);
        for (ExtensionKind kind : ExtensionKind.values()) {
            int count = count(kind);
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    private int count(ExtensionKind kind) {
        return switch (kind) {
            case SOURCE -> sources.size();
            case CHECK -> checks.size();
            case INSPECTOR -> inspectors.size();
            case EXPORTER -> exporters.size();
            case LISTENER -> listeners.size();
            case COLUMN -> columns.size();
            case SECTION -> sections.size();
        };
    }

    private static <K, V> SequencedMap<K, V> copy(SequencedMap<K, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    private static <K, V> SequencedMap<K, V> maps(
            Collection<Extensions> plugins, Function<Extensions, SequencedMap<K, V>> part) {
        SequencedMap<K, V> all = new LinkedHashMap<>();
        plugins.forEach(plugin -> all.putAll(part.apply(plugin)));
        return all;
    }

    private static <T> List<T> lists(Collection<Extensions> plugins, Function<Extensions, List<T>> part) {
        return plugins.stream().flatMap(plugin -> part.apply(plugin).stream()).toList();
    }
}
