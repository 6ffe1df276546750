package io.hubcheck.api;

import io.hubcheck.api.RealCall.Result;
import java.time.Instant;

/**
 * A real call that told something of the account of whoever had it made, and paid for it.
 *
 * @param result {@link Result#ANSWERED}, {@link Result#NO_CREDIT} or {@link Result#NOT_ENABLED}
 * @param model which model was asked
 * @param provider who answered, or who would have had to
 * @param at when it was sent
 */
@Stable
public record AccountCall(Result result, ModelId model, ProviderId provider, Instant at) {}
