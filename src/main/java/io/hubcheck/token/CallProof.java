package io.hubcheck.token;

import io.hubcheck.api.InferencePermission.Decision;
import java.time.Duration;
import java.time.Instant;

/**
 * What a real call proved about the token that made it, of its right to call inference at its owner's expense.
 *
 * @param decision whether it may; unknown where the call proves no more than that an earlier one, which was answered, says
 *     nothing any longer
 * @param at when the call was sent
 */
public record CallProof(Decision decision, Instant at) {

    /** How long what came of a real call is remembered. */
    public static final Duration MEMORY = Duration.ofMinutes(5);

    /** Whether a call counts that was sent then; not where the clock was set back, as nobody can tell how old it is. */
    public static boolean counts(Instant sent, Instant now) {
        return !sent.isAfter(now) && now.isBefore(sent.plus(MEMORY));
    }

    /** Of two calls the one that was sent last, whichever ended last. */
    public static boolean isOutdated(Instant sent, Instant other, Instant now) {
        return other.isAfter(sent) && counts(other, now);
    }
}
