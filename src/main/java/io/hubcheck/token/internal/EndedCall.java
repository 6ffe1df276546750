package io.hubcheck.token.internal;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.token.CallEnd;
import io.hubcheck.token.CalledPair;
import io.hubcheck.token.MadeCalls;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A real call that is over.
 *
 * @param number in the order in which calls were sent; their times tell how old they are and no more, since clocks are set
 */
record EndedCall(long number, CalledPair pair, CallEnd end) {

    static EndedCall last(@Nullable EndedCall known, EndedCall ended) {
        return known != null && known.number > ended.number ? known : ended;
    }

    RealCall call() {
        return end.call();
    }

    Result result() {
        return call().result();
    }

    /** Not where the clock was set back, as nobody can tell how old it is. */
    boolean counts(Instant now) {
        return !call().at().isAfter(now) && !isOver(now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(call().at().plus(MadeCalls.MEMORY));
    }

    boolean isAnswerBefore(long refusal) {
        return result() == Result.ANSWERED && number < refusal;
    }

    /** Who answered, or who would have had to. */
    ProviderId provider() {
        ProviderId answered = call().provider();
        return answered == null ? pair.provider() : answered;
    }

    /** What it tells of the account. */
    AccountCall told() {
        return new AccountCall(result(), pair.model(), provider(), call().at());
    }
}
