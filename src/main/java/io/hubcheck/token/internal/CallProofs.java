package io.hubcheck.token.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.token.CallProof;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the real call of each token proved that was sent last, in whatever order they ended. Nothing else that is known of a
 * token counts as much.
 */
final class CallProofs {

    private final Clock clock;
    private final Cache<CredentialKey, CallProof> decided;
    private final Cache<CredentialKey, CallProof> refused;

    CallProofs(long most, Clock clock) {
        this.clock = clock;
        decided = cache(most);
        refused = cache(most);
    }

    private Cache<CredentialKey, CallProof> cache(long most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(CallProof.MEMORY)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .executor(Runnable::run)
                .build();
    }

    void add(CredentialKey caller, CallProof proof) {
        Cache<CredentialKey, CallProof> proofs = switch (proof.decision()) {
            case GRANTED, DENIED -> decided;
            case UNKNOWN -> refused;
        };
        proofs.asMap().merge(caller, proof, this::sentLast);
    }

    private CallProof sentLast(CallProof known, CallProof ended) {
        return CallProof.isOutdated(ended.at(), known.at(), clock.instant()) ? known : ended;
    }

    boolean refusedSince(CredentialKey caller, Instant call) {
        CallProof refusal = refused.getIfPresent(caller);
        return refusal != null && !refusal.at().isBefore(call) && CallProof.counts(refusal.at(), clock.instant());
    }

    /** A report with what the token proved by a call, unless the Hub refuses the token by now. */
    TokenReport applied(TokenReport report, CredentialKey caller) {
        CallProof proof = decided.getIfPresent(caller);
        return proof == null || Boolean.FALSE.equals(report.valid()) || !counts(proof, caller)
                ? report
                : report.withInference(decided(report.inference(), proof));
    }

    private boolean counts(CallProof proof, CredentialKey caller) {
        boolean answered = proof.decision() == Decision.GRANTED;
        return CallProof.counts(proof.at(), clock.instant()) && !(answered && refusedSince(caller, proof.at()));
    }

    private static InferencePermission decided(InferencePermission told, CallProof proof) {
        return new InferencePermission(
                proof.decision(), PermissionBasis.REAL_CALL, told.scopes(), told.billableTo(), proof.at());
    }
}
