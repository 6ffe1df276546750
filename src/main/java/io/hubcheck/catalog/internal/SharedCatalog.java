package io.hubcheck.catalog.internal;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.ModelGroup;
import io.hubcheck.catalog.ModelGroups;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.catalog.ProviderProfile;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubLinks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers from the newest snapshot, and from what the caller's own token brings to light. */
final class SharedCatalog implements Catalog {

    private final Supplier<RefreshCycle> cycle;
    private final PreferredProviders preferred;
    private final HubLinks links;

    /** The snapshot last asked about with its directory, since counting takes a walk over all offers. */
    private volatile @Nullable Indexed indexed;

    SharedCatalog(Supplier<RefreshCycle> cycle, PreferredProviders preferred, HubLinks links) {
        this.cycle = cycle;
        this.preferred = preferred;
        this.links = links;
    }

    @Override
    public CatalogSnapshot snapshot() {
        return cycle.get().snapshot();
    }

    @Override
    public CatalogSnapshot peek() {
        return cycle.get().peek();
    }

    @Override
    public CatalogView view() {
        return cycle.get().view();
    }

    @Override
    public CatalogView current(Duration patience) {
        return cycle.get().current(patience);
    }

    @Override
    public CatalogHealth health() {
        return cycle.get().health();
    }

    @Override
    public CompletableFuture<CatalogSnapshot> refresh() {
        return cycle.get().refresh();
    }

    @Override
    public ProviderList providers(Credential credential) {
        if (!credential.present()) {
            return directory(snapshot()).list();
        }
        peek(); // A refresh that is due runs while the token's own answers are awaited.
        DiscoveryAnswers own = preferred.of(credential);
        if (own.tokenRefused()) {
            throw new HubException.InvalidToken();
        }
        if (own.answered().isEmpty()) {
            return directory(snapshot()).list();
        }
        return preferring(own);
    }

    @Override
    public ModelList models(ModelQuery query) {
        CatalogSnapshot snapshot = snapshot();
        String typed = query.provider();
        String provider = typed == null ? null : servedBy(resolve(typed, snapshot));
        ModelGroups models = snapshot.select(OfferFilter.of(provider, query.task(), query.text()), OfferSort.DOWNLOADS)
                .forEveryone()
                .byModel();
        return new ModelList(
                snapshot.at(),
                models.page(0, query.limit()).stream().map(ModelGroup::model).toList(),
                models.size());
    }

    @Override
    public Optional<ProviderProfile> profile(ProviderId id) {
        return KnownProviders.profile(id);
    }

    @Override
    public ProviderReference resolve(String typed, CatalogSnapshot snapshot) {
        return directory(snapshot).names().resolve(typed);
    }

    /** The provider to narrow a list down to; a policy chooses among all, and so narrows nothing. */
    private static @Nullable String servedBy(ProviderReference reference) {
        return switch (reference) {
            case ProviderReference.Known(ProviderId id) -> id.value();
            case ProviderReference.Retired(ProviderId id) -> id.value();
            case ProviderReference.Unknown(String typed, List<ProviderId> suggestions) -> typed;
            case ProviderReference.Chosen chosen -> null;
        };
    }

    /** Where there is no public catalogue, the few models that the token brought have to do. */
    private ProviderList preferring(DiscoveryAnswers own) {
        CatalogSnapshot snapshot = snapshot();
        ProviderDirectory few = new ProviderDirectory(CatalogSnapshot.of(
                "few", own.newest(), Basis.FALLBACK_MODELS, Merge.of(List.of(own.listings(links)), Set.of())));
        return (snapshot.basis() == Basis.KNOWN ? few : directory(snapshot)).list(own.providers(), few);
    }

    private ProviderDirectory directory(CatalogSnapshot snapshot) {
        Indexed last = indexed;
        if (last == null || last.snapshot() != snapshot) {
            last = new Indexed(snapshot, new ProviderDirectory(snapshot));
            indexed = last;
        }
        return last.directory();
    }

    private record Indexed(CatalogSnapshot snapshot, ProviderDirectory directory) {}
}
