package io.hubcheck.validate.internal;

import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.hub.HubLinks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks a model up on the Hub's list, where that is fresh, complete and young enough to make asking the Hub unnecessary. */
record ListedModels(HubLinks links, InstantSource clock) {

    /**
     * A model as the lists have it.
     *
     * @param lookup what a look at its page would have told
     * @param offers by whomever, as each source claims them
     */
    record Listed(ModelLookup.Found lookup, List<Offer> offers) {}

    /** @param maxAge how old the list's word may be, zero for no use of it; null for as long as it counts as fresh */
    Optional<Listed> find(ModelId id, @Nullable Duration maxAge, CatalogView view) {
        if (!isFresh(Source.HUB_LIST, view) || !isFresh(Source.ROUTER, view)) {
            return Optional.empty();
        }
        return view.snapshot()
                .model(id)
                .filter(model -> model.unreadable() == 0 && model.gating() != null)
                .flatMap(model -> found(model, id))
                .filter(listed -> youngEnough(listed.lookup().provenance().fetchedAt(), maxAge));
    }

    private static boolean isFresh(Source source, CatalogView view) {
        return ListStates.of(source, view) instanceof ListState.Fresh;
    }

    private Optional<Listed> found(CatalogModel model, ModelId askedFor) {
        List<Offer> offers = model.offers();
        return offers.stream()
                .flatMap(offer -> offer.claims().stream())
                .map(Claim::provenance)
                .filter(provenance -> provenance.source().equals(Source.HUB_LIST))
                .map(Provenance::fetchedAt)
                .min(Instant::compareTo)
                .map(read -> new Provenance(Source.HUB_LIST, read, links.model(model.id())))
                .map(row -> new ModelLookup.Found(model.id(), askedFor, model.gating(), 0, row))
                .map(lookup -> new Listed(lookup, offers));
    }

    private boolean youngEnough(Instant read, @Nullable Duration maxAge) {
        return maxAge == null
                || (maxAge.isPositive()
                        && Duration.between(read, clock.instant()).compareTo(maxAge) <= 0);
    }
}
