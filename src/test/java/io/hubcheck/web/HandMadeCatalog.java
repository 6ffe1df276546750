package io.hubcheck.web;

import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.ProviderProfile;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.hub.Credential;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A catalogue that holds what a test puts into it. */
final class HandMadeCatalog implements Catalog {

    private volatile CatalogSnapshot snapshot = CatalogSnapshot.NONE;
    private volatile CatalogHealth health =
            new CatalogHealth(List.of(), null, null, new StorageStatus.InMemory("Made by hand."));
    private volatile Function<Credential, ProviderList> providers = caller -> {
        throw new AssertionError("Not asked for providers");
    };

    void holds(CatalogSnapshot next) {
        snapshot = next;
    }

    void isAsWellAs(CatalogHealth next) {
        health = next;
    }

    void answersProviders(Function<Credential, ProviderList> answer) {
        providers = answer;
    }

    @Override
    public CatalogSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public CatalogSnapshot peek() {
        return snapshot;
    }

    @Override
    public ProviderList providers(Credential credential) {
        return providers.apply(credential);
    }

    @Override
    public CatalogView view() {
        return new CatalogView(peek(), health().sources());
    }

    @Override
    public CatalogView current(Duration patience) {
        return view();
    }

    @Override
    public ProviderReference resolve(String typed, CatalogSnapshot snapshot) {
        return switch (typed) {
            case "groq", "GROQ" -> new ProviderReference.Known(new ProviderId("groq"));
            case "fal" -> new ProviderReference.Known(new ProviderId("fal-ai"));
            case "nebius" -> new ProviderReference.Retired(new ProviderId("nebius"));
            case "cheapest" -> new ProviderReference.Chosen(ProviderReference.Policy.CHEAPEST);
            default -> new ProviderReference.Unknown(typed, List.of());
        };
    }

    @Override
    public CatalogHealth health() {
        return health;
    }

    @Override
    public CompletableFuture<CatalogSnapshot> refresh() {
        throw new AssertionError("The API refreshes nothing");
    }

    @Override
    public ModelList models(ModelQuery query) {
        throw new AssertionError("Models are asked of the validator");
    }

    @Override
    public Optional<ProviderProfile> profile(ProviderId id) {
        return Optional.empty();
    }
}
