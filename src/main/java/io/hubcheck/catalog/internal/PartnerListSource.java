package io.hubcheck.catalog.internal;

import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.hub.PartnerList;
import java.time.InstantSource;

/** The Hub's list of what one provider serves. That there is none is thrown as {@link HubException.NotFound}. */
record PartnerListSource(ProviderId provider, Hub hub, HubLinks links, InstantSource clock) implements CatalogSource {

    @Override
    public Harvest harvest(HarvestProgress progress) {
        PartnerList list = hub.inBackground(progress::requestSent).partnerModels(provider, Credential.anonymous());
        progress.pageRead();
        int readable = list.models().size() + list.byTags().size();
        Legibility.check("The Hub's list of " + provider, readable, list.unreadable());
        Provenance provenance =
                new Provenance(Source.partnerList(provider), clock.instant(), links.modelsOf(provider.value()));
        return Listings.of(provider, list, provenance);
    }
}
