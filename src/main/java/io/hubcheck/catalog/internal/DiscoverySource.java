package io.hubcheck.catalog.internal;

import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubLinks;
import java.util.List;

/** The discovery models as anyone sees them, for when the Hub's list can't be read. */
record DiscoverySource(DiscoveryModels models, HubLinks links) implements CatalogSource {

    @Override
    public Harvest harvest(HarvestProgress progress) {
        DiscoveryAnswers answers = models.inBackground(progress::requestSent).ask(Credential.anonymous());
        if (answers.answered().isEmpty()) {
            answers.trouble().ifPresent(why -> {
                throw why;
            });
        }
        return new Harvest(
                answers.listings(links),
                List.of(),
                answers.trouble().map(HubException::problem).orElse(null));
    }
}
