package io.hubcheck.token.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.token.CallProof;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the real calls of each token proved, of those that speak of the same thing the one that was sent last, in whatever order
 * they ended. Nothing else that is known of a token counts as much.
 */
final class CallProofs {

    private final Clock clock;
    private final Cache<CredentialKey, ProvenCalls> made;

    CallProofs(long most, Clock clock) {
        this.clock = clock;
        made = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(CallProof.MEMORY)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .executor(Runnable::run)
                .build();
    }

    void add(CredentialKey caller, CallProof proof) {
        made.asMap().merge(caller, ProvenCalls.of(proof), (known, ended) -> known.with(ended, clock.instant()));
    }

    boolean refusedSince(CredentialKey caller, Instant call) {
        ProvenCalls calls = made.getIfPresent(caller);
        return calls != null && calls.refusedSince(call);
    }

    /** A report with what the token proved by calls, unless the Hub refuses the token by now. */
    TokenReport applied(TokenReport report, CredentialKey caller) {
        ProvenCalls calls = made.getIfPresent(caller);
        if (calls == null || Boolean.FALSE.equals(report.valid())) {
            return report;
        }
        Instant now = clock.instant();
        TokenReport told = report.withCalls(calls.told(now));
        return calls.deciding(now)
                .map(proof -> told.withInference(decided(told.inference(), proof)))
                .orElse(told);
    }

    private static InferencePermission decided(InferencePermission told, CallProof proof) {
        return new InferencePermission(
                proof.result() == Result.ANSWERED ? Decision.GRANTED : Decision.DENIED,
                PermissionBasis.REAL_CALL,
                told.scopes(),
                told.billableTo(),
                proof.at());
    }
}
