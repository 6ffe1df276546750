package io.hubcheck.catalog.internal;

import io.hubcheck.api.OfferChange;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.plugin.Plugins;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What plugins add to the catalogue, and hear of it. Without a plugin host there are none. */
record PluginParts(ObjectProvider<Plugins> plugins) {

    /** Their sources as they are enabled now. */
    List<NamedSource> sources() {
        return plugins.stream()
                .flatMap(host -> host.sources().entrySet().stream())
                .map(source -> new NamedSource(new Source(source.getKey()), source.getValue()))
                .toList();
    }

    /** Has {@code changed} called when plugins come or go, the first time when all have come that will at the start. */
    void follow(Runnable changed) {
        Plugins host = plugins.getIfAvailable();
        if (host == null) {
            changed.run();
        } else {
            host.onChange(changed);
        }
    }

    /** Tells those who listen what differs; says nothing of the first snapshot of all, which differs from nothing. */
    void tell(CatalogState before, CatalogState after) {
        Instant at = after.snapshot().at();
        if (at == null || before.snapshot().equals(after.snapshot())) {
            return;
        }
        List<OfferChange> changes = CatalogDiff.between(before, after);
        if (!changes.isEmpty()) {
            plugins.ifAvailable(
                    host -> host.publish(new CatalogChange(after.snapshot().id(), at, changes)));
        }
    }
}
