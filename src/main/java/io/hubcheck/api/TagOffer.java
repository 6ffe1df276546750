package io.hubcheck.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One provider's claim to serve, for one task, every model that has some tags, such as all LoRA adapters of one base model.
 *
 * <p>It names no model, so it proves nothing about one: which models it takes in, the Hub says on each model's own page.
 *
 * @param provider by whom
 * @param task for what
 * @param tags all of which a model must have, never empty
 * @param availability the worst of the current claims
 * @param providerModelId the provider's own name for what serves them, or null if not said
 * @param adapterType the kind of adapter, such as {@code lora}, or null if not said
 * @param claims what each source says of the availability, never empty
 */
@Stable
public record TagOffer(
        ProviderId provider,
        Task task,
        List<String> tags,
        Availability availability,
        @Nullable String providerModelId,
        @Nullable String adapterType,
        List<Claim> claims) {

    /** @throws IllegalArgumentException if nobody claims it, or it names no tag */
    public TagOffer {
        tags = List.copyOf(tags);
        claims = List.copyOf(claims);
        if (tags.isEmpty() || claims.isEmpty()) {
            throw new IllegalArgumentException("An offer by tags needs a tag and a claim");
        }
    }
}
