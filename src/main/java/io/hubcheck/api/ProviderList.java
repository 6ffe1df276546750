package io.hubcheck.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The providers there are, and how we know.
 *
 * @param basis what the list rests on
 * @param fetchedAt when it was read, or null with {@link Basis#KNOWN}, which was not read from anywhere
 * @param providers in the caller's own order of preference where the Hub gave it, else by id
 */
@Stable
public record ProviderList(Basis basis, @Nullable Instant fetchedAt, List<ProviderSummary> providers) {

    public ProviderList {
        providers = List.copyOf(providers);
    }
}
