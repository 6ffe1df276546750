package io.hubcheck.api.spi;

import io.hubcheck.api.Stable;

/**
 * Where a plugin says what it adds. For use within {@link HubcheckPlugin#register}, by its thread.
 *
 * <p>Each id is the plugin's own: the host puts the plugin's id before it, as in {@code price-ceiling/ceiling}. Every
 * method throws {@link IllegalArgumentException} if the plugin has used the id for the same sort of thing before.
 */
@Stable
public interface Registrar {

    /** What the host gives to the plugin; it stays good until the plugin is disabled. */
    PluginContext getContext();

    /** Offers from anywhere, read with each refresh of the catalogue. */
    void source(String id, CatalogSource source);

    /** One more question that each verdict answers. */
    void check(String id, PairCheck check);

    /** One more question about each token that is inspected. */
    void inspector(String id, TokenInspector inspector);

    /** One more form in which the offers on the screen can be saved. */
    void exporter(ExportFormat format, Exporter exporter);

    /** Hears what has changed from one snapshot of the catalogue to the next. */
    void listener(String id, ChangeListener listener);

    /** One more column of the catalogue. */
    void column(ColumnSpec column);

    /** One more section on a model's page and a pair's verdict. */
    void section(DetailSection section);
}
