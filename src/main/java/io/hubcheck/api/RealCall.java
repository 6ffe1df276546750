package io.hubcheck.api;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a real one-token call, the strongest evidence there is of what a token may do; remembered for minutes.
 *
 * @param result in one word
 * @param message a sentence that a person can act on
 * @param provider who answered, as the router says; null if nobody did, or it doesn't say
 * @param firstToken how long the one token took, the network included; null if none came
 * @param at when the call was made
 */
@Stable
public record RealCall(
        Result result,
        String message,
        @Nullable ProviderId provider,
        @Nullable Duration firstToken,
        Instant at) {

    /** In one word. */
    public enum Result {
        /** A token came back. */
        ANSWERED,
        /** The router does not accept the token. */
        TOKEN_REFUSED,
        /** The token may not call inference, or not bill whom it was told to bill. */
        FORBIDDEN,
        /** The model is gated, and the token's owner is not among those who have access. */
        GATED,
        /** The router refuses the call, and not in words that speak of the token's right. */
        REFUSED,
        /** There is no credit left. */
        NO_CREDIT,
        /** The owner has switched off the provider that was called, or all that serve the model. */
        NOT_ENABLED,
        /** The router knows no such model. */
        NOT_FOUND,
        /** The router or the provider does not take the request. */
        REJECTED,
        /** Asked too often. */
        RATE_LIMITED,
        /** No answer, or none that says anything about the pair. */
        FAILED
    }
}
