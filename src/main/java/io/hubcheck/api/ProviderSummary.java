package io.hubcheck.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider and what it serves.
 *
 * @param id the Hub's id
 * @param name what people call it; the id itself if nothing better is known
 * @param state whether it is on the Hub's books
 * @param models how many models it serves, or null if no list could be read
 * @param tasks the tasks it serves, sorted; empty if no list could be read
 */
@Stable
public record ProviderSummary(
        ProviderId id,
        String name,
        ProviderState state,
        @Nullable Integer models,
        List<Task> tasks) {

    public ProviderSummary {
        tasks = List.copyOf(tasks);
    }
}
