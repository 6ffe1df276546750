package io.hubcheck.catalog.internal;

import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PageLink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The Hub's list of all served models, page by page to its end. */
record HubListSource(Hub hub, HubLinks links, InstantSource clock) implements CatalogSource {

    /** With the router's list and the discovery models, a list without end leaves nothing of a refresh's requests. */
    static final int MAX_PAGES = 52;

    static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public Harvest harvest(HarvestProgress progress) {
        Hub reading = hub.inBackground(progress::requestSent);
        List<Listing> listings = new ArrayList<>();
        Set<PageLink> followed = new HashSet<>();
        Instant started = clock.instant();
        ModelPage page = reading.servedModels(Credential.anonymous());
        progress.pageRead();
        long unreadable = add(page, listings);
        for (PageLink next = page.next(); next != null; next = page.next()) {
            check(next, followed, started);
            page = reading.page(next, Credential.anonymous());
            progress.pageRead();
            unreadable += add(page, listings);
        }
        Legibility.check("The Hub's list of models", Listings.rows(listings), unreadable);
        return Harvest.whole(listings);
    }

    /** Returns how many entries can't be read. */
    private long add(ModelPage page, List<Listing> listings) {
        Instant now = clock.instant();
        page.models().stream()
                .map(model -> Listings.of(model, new Provenance(Source.HUB_LIST, now, links.model(model.id()))))
                .forEach(listings::add);
        return page.unreadable()
                + page.models().stream().mapToLong(HubModel::unreadable).sum();
    }

    private void check(PageLink next, Set<PageLink> followed, Instant started) {
        if (!followed.add(next)) {
            throw new HubException.Malformed(
                    "The Hub's list of models leads back to a page it has shown before.", null);
        }
        if (followed.size() >= MAX_PAGES) {
            throw new HubException.Malformed(
                    "The Hub's list of models has no end after " + MAX_PAGES + " pages.", null);
        }
        if (Duration.between(started, clock.instant()).compareTo(PATIENCE) > 0) {
            throw new HubException.Unreachable("The Hub's list of models did not end within two minutes.", null);
        }
    }
}
