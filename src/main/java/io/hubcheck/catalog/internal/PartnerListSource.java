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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Hub's list of what one provider serves. That there is none is thrown as {@link HubException.NotFound}. */
record PartnerListSource(ProviderId provider, Hub hub, HubLinks links, InstantSource clock) implements CatalogSource {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerListSource.class);

    @Override
    public Harvest harvest(HarvestProgress progress) {
        PartnerList list = hub.inBackground(progress::requestSent).partnerModels(provider, Credential.anonymous());
        progress.pageRead();
        if (list.unreadable() > 0) {
            LOG.warn("The Hub's list of {} has {} entries that can't be read", provider, list.unreadable());
        }
        if (list.models().isEmpty() && list.byTags().isEmpty() && list.unreadable() > 0) {
            throw new HubException.Malformed(
                    "The Hub's list of " + provider + " has no entry that can be read. Try again later.", null);
        }
        Provenance provenance =
                new Provenance(Source.partnerList(provider), clock.instant(), links.modelsOf(provider.value()));
        return Listings.of(provider, list, provenance);
    }
}
