package io.hubcheck.ui;

import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.TokenInspector;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.FolderNews;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.plugin.Plugins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedMap;

/** Plugins that are as a test says, and add what it says. */
final class HandPlugins implements Plugins {

    private final List<PluginStatus> plugins = new ArrayList<>();
    private final SequencedMap<ExportFormat, Exporter> exporters = new LinkedHashMap<>();
    private FolderNews news = new FolderNews(List.of(), List.of(), List.of());
    private List<PluginStatus> after = List.of();
    private List<ColumnSpec> columns = List.of();
    private List<DetailSection> sections = List.of();

    void are(PluginStatus... now) {
        plugins.clear();
        plugins.addAll(List.of(now));
    }

    void addColumns(ColumnSpec... now) {
        columns = List.of(now);
    }

    void addSections(DetailSection... now) {
        sections = List.of(now);
    }

    void addFormats(ExportFormat... now) {
        exporters.clear();
        List.of(now).forEach(format -> exporters.put(format, (offers, out) -> {}));
    }

    @Override
    public SequencedMap<String, PairCheck> checks() {
        return new LinkedHashMap<>();
    }

    @Override
    public SequencedMap<String, CatalogSource> sources() {
        return new LinkedHashMap<>();
    }

    @Override
    public SequencedMap<String, TokenInspector> inspectors() {
        return new LinkedHashMap<>();
    }

    @Override
    public SequencedMap<ExportFormat, Exporter> exporters() {
        return new LinkedHashMap<>(exporters);
    }

    @Override
    public List<ColumnSpec> columns() {
        return columns;
    }

    @Override
    public List<DetailSection> sections() {
        return sections;
    }

    @Override
    public void publish(CatalogChange change) {
        throw new UnsupportedOperationException("No screen publishes changes");
    }

    @Override
    public List<PluginStatus> list() {
        return List.copyOf(plugins);
    }

    @Override
    public PluginStatus enable(String id) {
        return turn(id, new PluginState.Enabled());
    }

    @Override
    public PluginStatus disable(String id) {
        return turn(id, new PluginState.Disabled());
    }

    private PluginStatus turn(String id, PluginState state) {
        PluginStatus before = plugins.stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
        PluginStatus after = new PluginStatus(id, before.version(), before.origin(), state, Map.of(), CallFigures.NONE);
        plugins.set(plugins.indexOf(before), after);
        return after;
    }

    /** What the next look finds, and which plugins there are then. */
    void willFind(FolderNews found, PluginStatus... then) {
        news = found;
        after = List.of(then);
    }

    @Override
    public FolderNews lookAgain() {
        plugins.clear();
        plugins.addAll(after);
        return news;
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return () -> {};
    }
}
