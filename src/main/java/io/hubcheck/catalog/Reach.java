package io.hubcheck.catalog;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much one provider serves.
 *
 * @param models how many models
 * @param tasks for what, sorted
 */
public record Reach(int models, List<Task> tasks) {

    public Reach {
        tasks = List.copyOf(tasks);
    }

    static Map<ProviderId, Reach> ofProviders(OfferColumns columns, int[] rows) {
        int[] byProvider = columns.provider.sort(rows, false);
        Map<ProviderId, Reach> reaches = new LinkedHashMap<>();
        int start = 0;
        for (Map.Entry<ProviderId, Integer> provider :
                columns.provider.count(rows).entrySet()) {
            int end = start + provider.getValue();
            reaches.put(provider.getKey(), of(columns, Arrays.copyOfRange(byProvider, start, end)));
            start = end;
        }
        return reaches;
    }

    private static Reach of(OfferColumns columns, int[] rows) {
        return new Reach(
                columns.model.count(rows).size(),
                List.copyOf(columns.task.count(rows).keySet()));
    }
}
