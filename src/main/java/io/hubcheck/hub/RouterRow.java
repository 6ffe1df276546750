package io.hubcheck.hub;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Price;
import io.hubcheck.api.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * The router's word that it routes a chat model to a provider. Null means not said.
 *
 * @param provider who
 * @param status the router's word, {@link Availability#UNSTATED} if it gave none
 * @param modelAuthor whether the provider made the model
 * @param price USD per million tokens
 * @param free whether the router calls it free
 * @param contextLength tokens
 * @param firstTokenLatencyMs milliseconds
 * @param tokensPerSecond throughput
 * @param tools whether tool calls are declared to work
 * @param structuredOutput whether output by schema is declared to work
 */
public record RouterRow(
        ProviderId provider,
        Availability status,
        @Nullable Boolean modelAuthor,
        @Nullable Price price,
        @Nullable Boolean free,
        @Nullable Long contextLength,
        @Nullable Double firstTokenLatencyMs,
        @Nullable Double tokensPerSecond,
        @Nullable Boolean tools,
        @Nullable Boolean structuredOutput) {}
