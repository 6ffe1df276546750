package io.hubcheck.catalog;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many offers each choice of one criterion would show, all other criteria of a filter left as they are. Choices that
 * would show none are left out.
 *
 * @param providers by id
 * @param tasks by name; {@code text-generation} takes in {@code conversational}, as in the filter
 * @param statuses best first
 */
public record Facets(
        Map<ProviderId, Integer> providers, Map<Task, Integer> tasks, Map<Availability, Integer> statuses) {

    public Facets {
        providers = Collections.unmodifiableMap(new LinkedHashMap<>(providers));
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    }

    static Facets of(OfferRows rows, OfferFilter filter) {
        OfferFilter others =
                filter.toBuilder().provider(null).task(null).status(null).build();
        OfferFilter choices = OfferFilter.builder()
                .provider(filter.provider())
                .task(filter.task())
                .status(filter.status())
                .build();
        int[] open = rows.select(others);
        OfferColumns columns = rows.columns();
        return new Facets(
                columns.provider.count(
                        rows.narrow(open, choices.toBuilder().provider(null).build())),
                withChat(columns.task.count(
                        rows.narrow(open, choices.toBuilder().task(null).build()))),
                columns.status.count(
                        rows.narrow(open, choices.toBuilder().status(null).build())));
    }

    private static Map<Task, Integer> withChat(Map<Task, Integer> tasks) {
        int chat = tasks.getOrDefault(Task.CONVERSATIONAL, 0);
        tasks.computeIfPresent(Task.TEXT_GENERATION, (task, count) -> count + chat);
        return tasks;
    }
}
