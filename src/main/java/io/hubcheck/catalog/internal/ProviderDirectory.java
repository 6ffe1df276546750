package io.hubcheck.catalog.internal;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The providers of one list of models, known ones without a row included. Immutable. */
final class ProviderDirectory {

    private final Basis basis;
    private final @Nullable Instant fetchedAt;
    private final Map<ProviderId, ProviderCount> counts;

    private ProviderDirectory(Basis basis, @Nullable Instant fetchedAt, List<CatalogModel> models) {
        this.basis = basis;
        this.fetchedAt = fetchedAt;
        counts = ProviderCount.of(models);
    }

    static ProviderDirectory of(CatalogSnapshot snapshot) {
        return new ProviderDirectory(snapshot.basis(), snapshot.at(), snapshot.models());
    }

    /** Made of the mappings of a few models. */
    static ProviderDirectory ofFew(List<CatalogModel> models, Instant fetchedAt) {
        return new ProviderDirectory(Basis.FALLBACK_MODELS, fetchedAt, models);
    }

    /** Those that some row names. */
    Set<ProviderId> served() {
        return counts.keySet();
    }

    /** By id; the retired ones come last. */
    ProviderList list() {
        Set<ProviderId> ids = new TreeSet<>(served());
        ids.addAll(KnownProviders.active());
        if (basis == Basis.DISCOVERED) {
            ids.addAll(KnownProviders.retired());
        }
        List<ProviderSummary> summaries = ids.stream()
                .map(this::summary)
                .sorted(Comparator.comparing(summary -> summary.state() == ProviderState.RETIRED))
                .toList();
        return new ProviderList(basis, fetchedAt, summaries);
    }

    /**
     * Those of {@code first} in its order, then the others.
     *
     * @param other where to look up those that no row of this one names
     */
    ProviderList list(List<ProviderId> first, ProviderDirectory other) {
        List<ProviderSummary> summaries = new ArrayList<>();
        first.forEach(id -> summaries.add(served().contains(id) ? summary(id) : other.summary(id)));
        list().providers().stream()
                .filter(summary -> !first.contains(summary.id()))
                .forEach(summaries::add);
        return new ProviderList(basis, fetchedAt, summaries);
    }

    private ProviderSummary summary(ProviderId id) {
        ProviderCount count = counts.get(id);
        return new ProviderSummary(
                id,
                KnownProviders.name(id),
                state(id),
                count == null ? modelsOfUnnamed() : Integer.valueOf(count.models()),
                count == null ? List.of() : count.tasks());
    }

    /** Only the Hub's whole list can say that somebody serves nothing. */
    private @Nullable Integer modelsOfUnnamed() {
        return basis == Basis.DISCOVERED ? 0 : null;
    }

    private ProviderState state(ProviderId id) {
        if (KnownProviders.retired().contains(id)) {
            return served().contains(id) ? ProviderState.ACTIVE : ProviderState.RETIRED;
        }
        return KnownProviders.active().contains(id) ? ProviderState.ACTIVE : ProviderState.UNKNOWN;
    }
}
