package io.hubcheck.catalog.internal;

import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.RouterList;
import java.time.InstantSource;
import java.util.List;

/** The router's list of chat models. */
record RouterListSource(Hub hub, InstantSource clock) implements CatalogSource {

    @Override
    public Harvest harvest(HarvestProgress progress) {
        RouterList list = hub.inBackground(progress::requestSent).routerModels(Credential.anonymous());
        progress.pageRead();
        Provenance provenance = Provenance.of(Source.ROUTER, clock.instant());
        List<Listing> listings = list.models().stream()
                .map(model -> Listings.of(model, provenance))
                .toList();
        Legibility.check("The router's list", Listings.rows(listings), list.unreadable());
        return Harvest.whole(listings);
    }
}
