package io.hubcheck.hub;

import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Task;
import org.jspecify.annotations.Nullable;

/**
 * A model on the Hub's list of one provider. Null means not said.
 *
 * @param model what
 * @param task for what
 * @param status the Hub's word, {@link Availability#UNSTATED} if it gave none
 * @param providerModelId the provider's own name for the model
 * @param adapterType the kind of adapter, such as {@code lora}, if it is one
 */
public record PartnerRow(
        ModelId model,
        Task task,
        Availability status,
        @Nullable String providerModelId,
        @Nullable String adapterType) {}
