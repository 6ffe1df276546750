package io.hubcheck.validate.internal;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderState;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.hub.Credential;

/** Tells the Hub's providers from those that only plugins name. */
record HubProviders(Catalog catalog) {

    /** Whether this version knows it as one of the Hub's, or anybody but plugins names it. */
    boolean mayHave(ProviderId id) {
        return isKnown(id)
                || catalog.peek().select(OfferFilter.of(id.value(), null, null), OfferSort.DOWNLOADS).stream()
                        .anyMatch(offer -> !offer.claimedByPluginsAlone());
    }

    private boolean isKnown(ProviderId id) {
        return catalog.providers(Credential.anonymous()).providers().stream()
                .anyMatch(provider -> provider.id().equals(id) && provider.state() != ProviderState.UNKNOWN);
    }
}
