package io.hubcheck.catalog.internal;

import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.RouterList;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The router's list of chat models. */
record RouterListSource(Hub hub, InstantSource clock) implements CatalogSource {

    private static final Logger LOG = LoggerFactory.getLogger(RouterListSource.class);

    @Override
    public Harvest harvest(HarvestProgress progress) {
        RouterList list = hub.inBackground(progress::requestSent).routerModels(Credential.anonymous());
        progress.pageRead();
        if (list.unreadable() > 0) {
            LOG.warn("The router's list has {} entries that can't be read", list.unreadable());
        }
        Provenance provenance = Provenance.of(Source.ROUTER, clock.instant());
        return Harvest.whole(list.models().stream()
                .map(model -> Listings.of(model, provenance))
                .toList());
    }
}
