package io.hubcheck.catalog;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this version knows of a provider besides its name.
 *
 * @param id which
 * @param aliases what people type for it, too
 * @param organization its organisation on the Hub, or null if not known
 * @param documented whether the Hub's documentation has a page on it
 * @param lastTasks what a retired one served, as the Hub's own clients had it; empty for others
 */
public record ProviderProfile(
        ProviderId id, List<String> aliases, @Nullable String organization, boolean documented, List<Task> lastTasks) {

    public ProviderProfile {
        aliases = List.copyOf(aliases);
        lastTasks = List.copyOf(lastTasks);
    }
}
