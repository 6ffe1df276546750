package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.ChangeListener;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PluginContext;
import io.hubcheck.api.spi.Registrar;
import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.plugin.ExtensionKind;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.OneLine;
import io.hubcheck.plugin.internal.call.PluginCalls;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes down what a plugin registers, and puts a guard before each part. Safe for use by many threads. */
public final class Registration implements Registrar {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,10}");
    private static final int MOST = 100;
    private static final int LONGEST_TITLE = 100;

    private final PluginCalls calls;
    private final PluginContext context;
    private final GuardRules rules;
    private final Set<String> taken = new HashSet<>();
    private final SequencedMap<String, CatalogSource> sources = new LinkedHashMap<>();
    private final SequencedMap<String, PairCheck> checks = new LinkedHashMap<>();
    private final SequencedMap<String, TokenInspector> inspectors = new LinkedHashMap<>();
    private final SequencedMap<ExportFormat, Exporter> exporters = new LinkedHashMap<>();
    private final List<GuardedListener> listeners = new ArrayList<>();
    private final List<ColumnSpec> columns = new ArrayList<>();
    private final List<DetailSection> sections = new ArrayList<>();
    private boolean over;

    /** @param calls whose name is the plugin's id */
    public Registration(PluginCalls calls, PluginContext context, GuardRules rules) {
        this.calls = calls;
        this.context = context;
        this.rules = rules;
    }

    @Override
    public PluginContext getContext() {
        return context;
    }

    @Override
    public synchronized void source(String id, CatalogSource source) {
        String full = take(ExtensionKind.SOURCE, id, source);
        HarvestRules harvest = new HarvestRules(word(full), rules.mostOffers());
        sources.put(
                full,
                new GuardedSource(site(ExtensionKind.SOURCE, full), calls.hold(source), harvest, new OneAtATime()));
    }

    @Override
    public synchronized void check(String id, PairCheck check) {
        String full = take(ExtensionKind.CHECK, id, check);
        checks.put(full, new GuardedCheck(site(ExtensionKind.CHECK, full), calls.hold(check), findings(full)));
    }

    @Override
    public synchronized void inspector(String id, TokenInspector inspector) {
        String full = take(ExtensionKind.INSPECTOR, id, inspector);
        CallSite site = site(ExtensionKind.INSPECTOR, full);
        inspectors.put(full, new GuardedInspector(site, calls.hold(inspector), findings(full)));
    }

    @Override
    public synchronized void exporter(ExportFormat format, Exporter exporter) {
        if (!MEDIA_TYPE.matcher(format.mediaType()).matches()
                || !EXTENSION.matcher(format.extension()).matches()) {
            throw new IllegalArgumentException(
                    "'" + format.id() + "' has no media type, or no extension, of a known form");
        }
        String full = take(ExtensionKind.EXPORTER, format.id(), exporter);
        exporters.put(
                new ExportFormat(full, title(format.title()), format.mediaType(), format.extension()),
                new GuardedExporter(site(ExtensionKind.EXPORTER, full), calls.hold(exporter)));
    }

    @Override
    public synchronized void listener(String id, ChangeListener listener) {
        String full = take(ExtensionKind.LISTENER, id, listener);
        listeners.add(new GuardedListener(site(ExtensionKind.LISTENER, full), calls.hold(listener)));
    }

    @Override
    public synchronized void column(ColumnSpec column) {
        String full = take(ExtensionKind.COLUMN, column.id(), column.value());
        GuardedColumn value = new GuardedColumn(site(ExtensionKind.COLUMN, full), calls.hold(column.value()));
        columns.add(new ColumnSpec(full, title(column.title()), column.numeric(), value));
    }

    @Override
    public synchronized void section(DetailSection section) {
        String full = take(ExtensionKind.SECTION, section.id(), section.content());
        GuardedSection content = new GuardedSection(site(ExtensionKind.SECTION, full), calls.hold(section.content()));
        sections.add(new DetailSection(full, title(section.title()), content));
    }

    /** Ends it; from now on everything is refused. */
    public synchronized Extensions end() {
        over = true;
        return new Extensions(sources, checks, inspectors, exporters, listeners, columns, sections);
    }

    private String take(ExtensionKind kind, String id, Object extension) {
        Objects.requireNonNull(extension, "An extension must not be null");
        if (over) {
            throw new IllegalStateException("Registration is over: everything must be registered within register()");
        }
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is not made of lower-case letters, digits and hyphens");
        }
        if (!taken.add(kind + " " + id)) {
            throw new IllegalArgumentException("There is a " + word(kind) + " '" + id + "' already");
        }
        if (taken.size() > MOST) {
            throw new IllegalArgumentException("A plugin may add " + MOST + " things at most");
        }
        return calls.plugin() + "/" + id;
    }

    private static String title(String given) {
        return OneLine.of(given, LONGEST_TITLE);
    }

    private CallSite site(ExtensionKind kind, String id) {
        return calls.site(word(kind) + " " + id, rules.deadlines().of(kind));
    }

    private FindingRules findings(String id) {
        return new FindingRules(id, word(id));
    }

    private OwnWord word(String id) {
        InstantSource clock = rules.clock();
        return new OwnWord(new Source(id), clock);
    }

    private static String word(ExtensionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
