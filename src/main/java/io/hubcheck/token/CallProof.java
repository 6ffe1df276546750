package io.hubcheck.token;

import io.hubcheck.api.InferencePermission.Decision;
import java.time.Duration;
import java.time.Instant;

/**
 * What a real call proved about the token that made it, of its right to call inference at its owner's expense.
 *
 * @param granted whether it may; a call that says neither is no proof
 * @param at when the call was made
 */
public record CallProof(boolean granted, Instant at) {

    /** How long what came of a real call is remembered. */
    public static final Duration MEMORY = Duration.ofMinutes(5);

    public Decision decision() {
        return granted ? Decision.GRANTED : Decision.DENIED;
    }
}
