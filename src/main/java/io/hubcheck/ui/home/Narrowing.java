package io.hubcheck.ui.home;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the choice of a provider leaves of the tasks, and the other way round. */
final class Narrowing {

    private Narrowing() {}

    /** How many offers there are for each task, from this provider or from all. */
    static Map<String, Long> offersByTask(CatalogSnapshot snapshot, @Nullable String provider) {
        return offers(snapshot, provider, null)
                .collect(groupingBy(offer -> offer.task().value(), TreeMap::new, counting()));
    }

    /** Those that serve something for the task, with how many models; all of them where none was chosen. */
    static List<ProviderSummary> providers(
            CatalogSnapshot snapshot, List<ProviderSummary> providers, @Nullable String task) {
        if (task == null) {
            return providers;
        }
        Map<String, Long> models = offers(snapshot, null, task)
                .map(offer -> Map.entry(offer.provider().value(), offer.model()))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey, counting()));
        return providers.stream()
                .flatMap(provider -> Stream.ofNullable(models.get(provider.id().value()))
                        .map(count -> counted(provider, count.intValue())))
                .toList();
    }

    private static ProviderSummary counted(ProviderSummary provider, int models) {
        return new ProviderSummary(provider.id(), provider.name(), provider.state(), models, provider.tasks());
    }

    private static Stream<Offer> offers(CatalogSnapshot snapshot, @Nullable String provider, @Nullable String task) {
        return snapshot.select(OfferFilter.of(provider, task, null), OfferSort.DOWNLOADS).stream();
    }
}
