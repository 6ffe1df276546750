package io.hubcheck.hub;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All models with some tags on the Hub's list of one provider. Null means not said.
 *
 * @param tags all of which a model must have, never empty
 * @param task for what
 * @param status the Hub's word, {@link Availability#UNSTATED} if it gave none
 * @param providerModelId the provider's own name for what serves them
 * @param adapterType the kind of adapter, such as {@code lora}
 */
public record PartnerTagRow(
        List<String> tags,
        Task task,
        Availability status,
        @Nullable String providerModelId,
        @Nullable String adapterType) {

    public PartnerTagRow {
        tags = List.copyOf(tags);
    }
}
