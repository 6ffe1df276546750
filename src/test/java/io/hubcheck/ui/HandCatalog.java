package io.hubcheck.ui;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.ProviderProfile;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.hub.Credential;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A catalogue that holds what a test put into it; its refreshes bring what the test said they would. */
final class HandCatalog implements Catalog {

    private volatile CatalogSnapshot snapshot = CatalogSnapshot.NONE;
    private volatile CatalogSnapshot next = CatalogSnapshot.NONE;
    private volatile CatalogHealth health =
            new CatalogHealth(List.of(), null, null, new StorageStatus.InMemory("by hand"));
    private volatile CatalogHealth nextHealth = health;
    private volatile int refreshes;
    private volatile @Nullable RuntimeException broken;
    private volatile @Nullable RuntimeException unreadable;
    private volatile @Nullable CompletableFuture<CatalogSnapshot> underWay;

    /** Has been read already. */
    void holds(CatalogSnapshot content) {
        snapshot = content;
        next = content;
    }

    /** What the next reading brings. */
    void willRead(CatalogSnapshot content) {
        unreadable = null;
        next = content;
        nextHealth = new CatalogHealth(List.of(), null, null, new StorageStatus.InMemory("by hand"));
    }

    /** What the next reading fails with; what is held stays. */
    void willFail(Problem problem, @Nullable Instant lastSuccess) {
        next = snapshot;
        nextHealth = trouble(problem, lastSuccess);
    }

    void isTroubledBy(Problem problem, @Nullable Instant lastSuccess) {
        health = trouble(problem, lastSuccess);
        nextHealth = health;
    }

    void isAsWellAs(CatalogHealth now) {
        health = now;
        nextHealth = now;
    }

    void breaksWith(RuntimeException fault) {
        broken = fault;
    }

    /** Until something else is to be read. */
    void readingBreaksWith(RuntimeException fault) {
        unreadable = fault;
    }

    /** The next reading goes on until {@link #readingEnds}. */
    void takesItsTime() {
        underWay = new CompletableFuture<>();
    }

    void readingEnds() {
        CompletableFuture<CatalogSnapshot> ending = Objects.requireNonNull(underWay);
        underWay = null;
        ending.complete(read());
    }

    int refreshes() {
        return refreshes;
    }

    private static CatalogHealth trouble(Problem problem, @Nullable Instant lastSuccess) {
        SourceStatus.State state = lastSuccess == null ? SourceStatus.State.DOWN : SourceStatus.State.STALE;
        return new CatalogHealth(
                List.of(new SourceStatus(Source.HUB_LIST, state, lastSuccess, problem)),
                null,
                null,
                new StorageStatus.InMemory("by hand"));
    }

    private CatalogSnapshot read() {
        snapshot = next;
        health = nextHealth;
        return snapshot;
    }

    @Override
    public CatalogSnapshot snapshot() {
        if (unreadable != null) {
            throw unreadable;
        }
        return snapshot == CatalogSnapshot.NONE ? read() : snapshot;
    }

    @Override
    public CatalogSnapshot peek() {
        if (broken != null) {
            throw broken;
        }
        return snapshot;
    }

    @Override
    public CatalogHealth health() {
        return health;
    }

    @Override
    public CompletableFuture<CatalogSnapshot> refresh() {
        refreshes++;
        CompletableFuture<CatalogSnapshot> reading = underWay;
        return reading == null ? CompletableFuture.completedFuture(read()) : reading;
    }

    @Override
    public ProviderList providers(Credential credential) {
        return new ProviderList(Basis.DISCOVERED, snapshot.at(), Samples.PROVIDERS);
    }

    @Override
    public ModelList models(ModelQuery query) {
        return new ModelList(
                snapshot.at(), snapshot.models().stream().map(CatalogModel::id).toList());
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
        return Samples.PROVIDERS.stream()
                .filter(provider ->
                        provider.id().value().equals(typed) || provider.name().equals(typed))
                .findFirst()
                .<ProviderReference>map(HandCatalog::reference)
                .orElseGet(() -> new ProviderReference.Unknown(typed, List.of(new ProviderId("groq"))));
    }

    private static ProviderReference reference(ProviderSummary provider) {
        return provider.state() == ProviderState.RETIRED
                ? new ProviderReference.Retired(provider.id())
                : new ProviderReference.Known(provider.id());
    }

    @Override
    public Optional<ProviderProfile> profile(ProviderId id) {
        return Optional.ofNullable(Samples.PROFILES.get(id));
    }
}
