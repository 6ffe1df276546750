package io.hubcheck.token;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * What a real call asks.
 *
 * @param model which model
 * @param provider whom
 * @param billTo the organisation that pays, or null for the token's owner
 */
public record CalledPair(
        ModelId model, ProviderId provider, @Nullable String billTo) {}
