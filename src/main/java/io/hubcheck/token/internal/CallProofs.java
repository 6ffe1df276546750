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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the real call of each token proved that was sent last, in whatever order they ended. Nothing else that is known of a
 * token counts as much.
 */
final class CallProofs {

    /**
     * What is known of one token.
     *
     * @param decided the call that decides, or null
     * @param refusedAt when the last call was sent whose token the router did not take, or null
     */
    private record Calls(
            @Nullable CallProof decided, @Nullable Instant refusedAt) {

        static Calls of(CallProof proof) {
            return switch (proof.decision()) {
                case GRANTED, DENIED -> new Calls(proof, null);
                case UNKNOWN -> new Calls(null, proof.at());
            };
        }

        Calls with(Calls ended, Instant now) {
            return new Calls(sentLast(decided, ended.decided, now), later(refusedAt, ended.refusedAt));
        }

        private static @Nullable CallProof sentLast(@Nullable CallProof known, @Nullable CallProof ended, Instant now) {
            if (known == null || ended == null) {
                return known == null ? ended : known;
            }
            return CallProof.isOutdated(ended.at(), known.at(), now) ? known : ended;
        }

        private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }

        /** Also by a refusal that is still to come, since the clock was set back: nobody is let in by that. */
        boolean refusedSince(Instant call) {
            return refusedAt != null && !refusedAt.isBefore(call);
        }

        Optional<CallProof> deciding(Instant now) {
            return Optional.ofNullable(decided)
                    .filter(proof -> CallProof.counts(proof.at(), now))
                    .filter(proof -> proof.decision() != Decision.GRANTED || !refusedSince(proof.at()));
        }
    }

    private final Clock clock;
    private final Cache<CredentialKey, Calls> made;

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
        made.asMap().merge(caller, Calls.of(proof), (known, ended) -> known.with(ended, clock.instant()));
    }

    boolean refusedSince(CredentialKey caller, Instant call) {
        Calls calls = made.getIfPresent(caller);
        return calls != null && calls.refusedSince(call);
    }

    /** A report with what the token proved by a call, unless the Hub refuses the token by now. */
    TokenReport applied(TokenReport report, CredentialKey caller) {
        Calls calls = made.getIfPresent(caller);
        return calls == null || Boolean.FALSE.equals(report.valid())
                ? report
                : calls.deciding(clock.instant())
                        .map(proof -> report.withInference(decided(report.inference(), proof)))
                        .orElse(report);
    }

    private static InferencePermission decided(InferencePermission told, CallProof proof) {
        return new InferencePermission(
                proof.decision(), PermissionBasis.REAL_CALL, told.scopes(), told.billableTo(), proof.at());
    }
}
