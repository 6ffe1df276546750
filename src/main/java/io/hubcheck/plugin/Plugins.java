package io.hubcheck.plugin;

import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.TokenInspector;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SequencedMap;

/**
 * What the enabled plugins add, and the plugins themselves. Safe for use by many threads.
 *
 * <p>Each list and map is an immutable picture of one moment, in a defined order: plugins of the class path first, then
 * beans, then jars by file name, and of each plugin what it adds in the order of registration. Ids are
 * {@code <plugin id>/<its own id>}. There is nothing in them before the application has started. An extension that is
 * called after its plugin was disabled answers as a suspended one does.
 */
public interface Plugins {

    /** Checks by id. A call that goes wrong is an inconclusive finding with one of the codes of {@link PluginFailure}. */
    SequencedMap<String, PairCheck> checks();

    /**
     * Sources by id, which is also the id of their {@link io.hubcheck.api.Source}. A call that goes wrong throws a
     * {@link io.hubcheck.api.spi.HarvestException}. All that they claim bears their own name.
     */
    SequencedMap<String, CatalogSource> sources();

    /** Inspectors by id. A call that goes wrong is an inconclusive finding. */
    SequencedMap<String, TokenInspector> inspectors();

    /**
     * Exporters by format, whose id is the full one. They write nothing unless they have come to a good end; a call that
     * goes wrong throws a {@link PluginException}.
     */
    SequencedMap<ExportFormat, Exporter> exporters();

    /** Columns with their full ids. A cell that goes wrong is not known. */
    List<ColumnSpec> columns();

    /** Sections with their full ids. One that goes wrong says so in its only row. */
    List<DetailSection> sections();

    /** Tells all listeners, one change after the other, each in its own time; returns at once. */
    void publish(CatalogChange change);

    /** All plugins that were found, those that are disabled or rejected too, in order. */
    List<PluginStatus> list();

    /**
     * Enables a plugin, or tries a rejected one again; a jar is read anew. Does nothing to one that is enabled.
     *
     * @param id as in {@link PluginStatus#id()}
     * @return how it stands now: rejected, if it could not be loaded
     * @throws NoSuchElementException if there is none of this id
     */
    PluginStatus enable(String id);

    /**
     * Disables a plugin, also for the time after a restart if there is a data directory: ends its calls, and lets go of
     * its classes. Does nothing to one that is not enabled.
     *
     * @throws NoSuchElementException if there is none of this id
     */
    PluginStatus disable(String id);

    /**
     * Looks into the plugins' folder again: reads jars that are new or were replaced, and lets go of plugins whose jar is
     * there no more. Does nothing to all others.
     */
    FolderNews lookAgain();

    /**
     * Has {@code listener} called each time the set of enabled plugins has changed, on the thread that changed it.
     *
     * @return what ends this when closed
     */
    Subscription onChange(Runnable listener);

    /** Ends what was asked for. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
