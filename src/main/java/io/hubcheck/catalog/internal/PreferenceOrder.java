package io.hubcheck.catalog.internal;

import io.hubcheck.api.ProviderId;
import java.util.ArrayList;
import java.util.List;

/** Makes one order of several that each leave some providers out. */
final class PreferenceOrder {

    private PreferenceOrder() {}

    /** The first order as it is; what a later one adds comes next to its neighbour there, or at the end if it has none. */
    static List<ProviderId> merged(List<List<ProviderId>> orders) {
        List<ProviderId> merged = new ArrayList<>();
        orders.forEach(order -> insert(order, merged));
        return List.copyOf(merged);
    }

    private static void insert(List<ProviderId> order, List<ProviderId> merged) {
        int place = order.stream()
                .mapToInt(merged::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(merged.size());
        for (ProviderId provider : order) {
            int known = merged.indexOf(provider);
            if (known < 0) {
                merged.add(place, provider);
                place++;
            } else {
                place = Math.max(place, known + 1);
            }
        }
    }
}
