package io.hubcheck.catalog.internal;

import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts, for one provider, the models and collects the tasks that it serves to everyone; for use by one thread. */
final class ProviderCount {

    private final Set<Task> tasks = new TreeSet<>();
    private int models;

    private ProviderCount() {}

    static Map<ProviderId, ProviderCount> of(List<CatalogModel> models) {
        Map<ProviderId, ProviderCount> counts = new HashMap<>();
        models.forEach(model -> add(model, counts));
        return counts;
    }

    int models() {
        return models;
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    private static void add(CatalogModel model, Map<ProviderId, ProviderCount> counts) {
        Set<ProviderId> counted = new HashSet<>();
        for (Offer offer : model.offers()) {
            ProviderCount count = counts.computeIfAbsent(offer.provider(), provider -> new ProviderCount());
            if (!offer.onTrial()) {
                count.tasks.add(offer.task());
                count.models += counted.add(offer.provider()) ? 1 : 0;
            }
        }
    }
}
