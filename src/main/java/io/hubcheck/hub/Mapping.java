package io.hubcheck.hub;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Price;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import org.jspecify.annotations.Nullable;

/**
 * The Hub's word that a provider serves a model for a task. Null means not said.
 *
 * @param provider who
 * @param task for what
 * @param status the Hub's word, {@link Availability#UNSTATED} if it gave none
 * @param providerModelId the provider's own name for the model
 * @param modelAuthor whether the provider made the model
 * @param adapter what it is served as on top of another model, or null if it is a model of its own
 * @param price USD per million tokens
 * @param contextLength tokens
 * @param firstTokenLatencyMs milliseconds
 * @param tokensPerSecond throughput
 * @param tools whether tool calls are declared to work
 * @param structuredOutput whether output by schema is declared to work
 */
public record Mapping(
        ProviderId provider,
        Task task,
        Availability status,
        @Nullable String providerModelId,
        @Nullable Boolean modelAuthor,
        @Nullable Adapter adapter,
        @Nullable Price price,
        @Nullable Long contextLength,
        @Nullable Double firstTokenLatencyMs,
        @Nullable Double tokensPerSecond,
        @Nullable Boolean tools,
        @Nullable Boolean structuredOutput) {}
