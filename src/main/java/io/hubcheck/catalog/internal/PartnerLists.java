package io.hubcheck.catalog.internal;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose lists there are to read: those of the known providers, and of whoever else is named. Where a refresh has too few
 * requests left for all, it is the turn of those that were read longest ago.
 */
record PartnerLists(Hub hub, HubLinks links, InstantSource clock) implements CatalogSources.Partners {

    /** However many providers somebody names, only so many are asked about. */
    static final int MOST = 50;

    /** The Hub keeps the mappings of its own service elsewhere, and doesn't route to the other. */
    private static final Set<ProviderId> WITHOUT_LIST =
            Set.of(new ProviderId("hf-inference"), new ProviderId("openai"));

    @Override
    public List<NamedSource> named(CatalogState before, List<SourceReading> now) {
        Set<ProviderId> providers = new LinkedHashSet<>(KnownProviders.active());
        before.readings().stream()
                .filter(SourceReading::hasAnswered)
                .map(reading -> reading.source().partner())
                .flatMap(Optional::stream)
                .forEach(providers::add);
        providers.addAll(namedBy(now));
        return providers.stream()
                .filter(provider -> !WITHOUT_LIST.contains(provider))
                .limit(MOST)
                .map(provider -> new NamedSource(
                        Source.partnerList(provider), new PartnerListSource(provider, hub, links, clock)))
                .sorted(Comparator.comparing(
                        source -> before.reading(source.source()).lastSuccess(),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Set<ProviderId> namedBy(List<SourceReading> readings) {
        Set<ProviderId> named = new TreeSet<>();
        readings.forEach(reading -> named.addAll(reading.providers()));
        return named;
    }
}
