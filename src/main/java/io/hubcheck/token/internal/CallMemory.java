package io.hubcheck.token.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.token.CallEnd;
import io.hubcheck.token.CalledPair;
import io.hubcheck.token.MadeCalls;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All real calls of a token in one place, which is forgotten as a whole. A refusal of the token takes back the answers there, and
 * tells the calls that are still under way: what those come to does not depend on whether it is remembered by then.
 */
final class CallMemory implements MadeCalls {

    private final CredentialKeys keys;
    private final Clock clock;
    private final AtomicLong sent = new AtomicLong();
    private final Set<UnderWay> underWay = ConcurrentHashMap.newKeySet();
    private final Cache<CredentialKey, RememberedCalls> made;

    /** @param most how many pairs are remembered, of all tokens */
    CallMemory(long most, CredentialKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        made = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((CredentialKey caller, RememberedCalls calls) ->
                        calls.pairs().size())
                .expireAfterWrite(MEMORY)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .executor(Runnable::run)
                .build();
    }

    @Override
    public void make(Credential credential, CalledPair pair, Function<Instant, CallEnd> call) {
        UnderWay mine = new UnderWay(keys.of(credential), sent.incrementAndGet());
        underWay.add(mine);
        try {
            EndedCall ended = new EndedCall(mine.number, pair, call.apply(clock.instant()));
            // One call of a token after the other, so that none is noted between a refusal and what that takes back.
            made.asMap().compute(mine.caller, (caller, known) -> noted(known, ended, mine));
        } finally {
            underWay.remove(mine);
        }
    }

    private @Nullable RememberedCalls noted(@Nullable RememberedCalls known, EndedCall ended, UnderWay mine) {
        if (mine.refused && ended.result() == Result.ANSWERED) {
            return known;
        }
        if (ended.result() == Result.TOKEN_REFUSED) {
            underWay.stream().filter(mine::isAfter).forEach(earlier -> earlier.refused = true);
        }
        return (known == null ? RememberedCalls.NONE : known).with(ended, clock.instant());
    }

    @Override
    public Optional<RealCall> last(Credential credential, CalledPair pair) {
        RememberedCalls calls = made.getIfPresent(keys.of(credential));
        return calls == null ? Optional.empty() : calls.last(pair, clock.instant());
    }

    /** A report with what the token proved by calls, unless the Hub refuses the token by now. */
    TokenReport applied(TokenReport report, CredentialKey caller) {
        RememberedCalls calls = made.getIfPresent(caller);
        if (calls == null || Boolean.FALSE.equals(report.valid())) {
            return report;
        }
        Instant now = clock.instant();
        TokenReport told = report.withCalls(calls.told(now));
        return calls.deciding(now)
                .map(call -> told.withInference(decided(told.inference(), call)))
                .orElse(told);
    }

    private static InferencePermission decided(InferencePermission told, EndedCall call) {
        return new InferencePermission(
                call.result() == Result.ANSWERED ? Decision.GRANTED : Decision.DENIED,
                PermissionBasis.REAL_CALL,
                told.scopes(),
                told.billableTo(),
                call.call().at());
    }

    /** A call whose end is awaited. */
    private static final class UnderWay {

        private final CredentialKey caller;
        private final long number;

        /** Whether the token was refused in a call that was sent later. */
        private volatile boolean refused;

        UnderWay(CredentialKey caller, long number) {
            this.caller = caller;
            this.number = number;
        }

        boolean isAfter(UnderWay other) {
            return caller.equals(other.caller) && other.number < number;
        }
    }
}
