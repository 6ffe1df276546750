package io.hubcheck.token.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.token.CallProof;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the last real call of each token proved. Nothing else that is known of a token counts as much. */
final class CallProofs {

    private final Clock clock;
    private final Cache<CredentialKey, CallProof> proofs;

    CallProofs(long most, Clock clock) {
        this.clock = clock;
        proofs = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(CallProof.MEMORY)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .executor(Runnable::run)
                .build();
    }

    void add(CredentialKey caller, CallProof proof) {
        switch (proof.decision()) {
            case GRANTED, DENIED -> proofs.put(caller, proof);
            case UNKNOWN -> proofs.asMap().computeIfPresent(caller, (same, old) -> unlessGranted(old));
        }
    }

    private static @Nullable CallProof unlessGranted(CallProof proof) {
        return proof.decision() == Decision.GRANTED ? null : proof;
    }

    /** A report with what the token proved by a call, unless the Hub refuses the token by now. */
    TokenReport applied(TokenReport report, CredentialKey caller) {
        CallProof proof = proofs.getIfPresent(caller);
        boolean refused = Boolean.FALSE.equals(report.valid());
        // After the clock was set back, nobody can tell how old a proof is.
        if (proof == null || refused || proof.at().isAfter(clock.instant())) {
            return report;
        }
        return report.withInference(report.inference().decidedByCall(proof.decision(), proof.at()));
    }
}
