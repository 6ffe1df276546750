package io.hubcheck.token;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall.Result;
import java.time.Duration;
import java.time.Instant;

/**
 * A real call at the expense of a token's owner that proved something beyond its pair: of the token's right to call inference,
 * or of the owner's account.
 *
 * @param result how it ended; a token that was refused proves no more than that an earlier call, which was answered, says
 *     nothing any longer
 * @param model which model was asked
 * @param provider who answered, or who would have had to
 * @param at when the call was sent
 */
public record CallProof(Result result, ModelId model, ProviderId provider, Instant at) {

    /** How long what came of a real call is remembered. */
    public static final Duration MEMORY = Duration.ofMinutes(5);

    /** Whether a call counts that was sent then; not where the clock was set back, as nobody can tell how old it is. */
    public static boolean counts(Instant sent, Instant now) {
        return !sent.isAfter(now) && now.isBefore(sent.plus(MEMORY));
    }

    /** What it tells of the account. */
    public AccountCall told() {
        return new AccountCall(result, model, provider, at);
    }

    /** Of two calls the one that was sent last, whichever ended last. */
    public static boolean isOutdated(Instant sent, Instant other, Instant now) {
        return other.isAfter(sent) && counts(other, now);
    }
}
