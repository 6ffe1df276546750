package io.hubcheck.catalog.internal;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.Reach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The providers of one snapshot, known ones without a row included. Immutable. */
final class ProviderDirectory {

    private final Basis basis;
    private final @Nullable Instant fetchedAt;
    private final Map<ProviderId, Reach> reaches;
    private final ProviderList list;
    private final ProviderNames names;

    ProviderDirectory(CatalogSnapshot snapshot) {
        basis = snapshot.basis();
        fetchedAt = snapshot.at();
        reaches = snapshot.providers();
        list = new ProviderList(basis, fetchedAt, summaries());
        names = new ProviderNames(reaches.keySet());
    }

    /** What they are called. */
    ProviderNames names() {
        return names;
    }

    /** By id; the retired ones come last. */
    ProviderList list() {
        return list;
    }

    private List<ProviderSummary> summaries() {
        Set<ProviderId> ids = new TreeSet<>(reaches.keySet());
        ids.addAll(KnownProviders.active());
        if (basis == Basis.DISCOVERED) {
            ids.addAll(KnownProviders.retired());
        }
        return ids.stream()
                .map(this::summary)
                .sorted(Comparator.comparing(summary -> summary.state() == ProviderState.RETIRED))
                .toList();
    }

    /**
     * Those of {@code first} in its order, then the others.
     *
     * @param other where to look up those that no row of this one names
     */
    ProviderList list(List<ProviderId> first, ProviderDirectory other) {
        List<ProviderSummary> summaries = new ArrayList<>();
        first.forEach(id -> summaries.add(reaches.containsKey(id) ? summary(id) : other.summary(id)));
        list.providers().stream()
                .filter(summary -> !first.contains(summary.id()))
                .forEach(summaries::add);
        return new ProviderList(basis, fetchedAt, summaries);
    }

    private ProviderSummary summary(ProviderId id) {
        Reach reach = reaches.get(id);
        return new ProviderSummary(
                id,
                KnownProviders.name(id),
                state(id),
                reach == null ? modelsOfUnnamed() : Integer.valueOf(reach.models()),
                reach == null ? List.of() : reach.tasks());
    }

    /** Only the Hub's whole list can say that somebody serves nothing. */
    private @Nullable Integer modelsOfUnnamed() {
        return basis == Basis.DISCOVERED ? 0 : null;
    }

    private ProviderState state(ProviderId id) {
        if (KnownProviders.retired().contains(id)) {
            return reaches.containsKey(id) ? ProviderState.ACTIVE : ProviderState.RETIRED;
        }
        return KnownProviders.active().contains(id) ? ProviderState.ACTIVE : ProviderState.UNKNOWN;
    }
}
