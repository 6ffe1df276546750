package io.hubcheck.token.internal;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.token.CallProof;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the real calls of one token proved.
 *
 * @param decided the call that decides whether it may call inference, or null
 * @param credit the last that was answered or refused for want of credit, or null
 * @param providers for each provider the last that tells whether it is switched on
 * @param refusedAt when the last call was sent whose token the router did not take, or null
 */
record ProvenCalls(
        @Nullable CallProof decided,
        @Nullable CallProof credit,
        Map<String, CallProof> providers,
        @Nullable Instant refusedAt) {

    static ProvenCalls of(CallProof proof) {
        return switch (proof.result()) {
            case ANSWERED -> new ProvenCalls(proof, proof, to(proof), null);
            case FORBIDDEN -> new ProvenCalls(proof, null, Map.of(), null);
            case NO_CREDIT -> new ProvenCalls(null, proof, Map.of(), null);
            case NOT_ENABLED -> new ProvenCalls(null, null, to(proof), null);
            case TOKEN_REFUSED -> new ProvenCalls(null, null, Map.of(), proof.at());
            case GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED ->
                throw new IllegalArgumentException(proof.result() + " proves nothing of a token");
        };
    }

    private static Map<String, CallProof> to(CallProof proof) {
        return Map.of(proof.provider().value(), proof);
    }

    ProvenCalls with(ProvenCalls ended, Instant now) {
        return refusedAt != null && refusedAt.isAfter(now) ? refusedBy(now).and(ended, now) : and(ended, now);
    }

    /** The clock was set back since: what was answered before the refusal stays outdated, and a call from now on may count. */
    private ProvenCalls refusedBy(Instant now) {
        Map<String, CallProof> others = new TreeMap<>(providers);
        others.values().removeIf(this::isOutdatedAnswer);
        return new ProvenCalls(unlessOutdated(decided), unlessOutdated(credit), others, now);
    }

    private @Nullable CallProof unlessOutdated(@Nullable CallProof proof) {
        return proof == null || isOutdatedAnswer(proof) ? null : proof;
    }

    private boolean isOutdatedAnswer(CallProof proof) {
        return proof.result() == Result.ANSWERED && refusedSince(proof.at());
    }

    private ProvenCalls and(ProvenCalls ended, Instant now) {
        Map<String, CallProof> all = new TreeMap<>(providers);
        ended.providers.forEach(
                (provider, proof) -> all.merge(provider, proof, (known, later) -> last(known, later, now)));
        return new ProvenCalls(
                lastOf(decided, ended.decided, now),
                lastOf(credit, ended.credit, now),
                all,
                later(refusedAt, ended.refusedAt));
    }

    private static @Nullable CallProof lastOf(@Nullable CallProof known, @Nullable CallProof ended, Instant now) {
        if (known == null || ended == null) {
            return known == null ? ended : known;
        }
        return last(known, ended, now);
    }

    private static CallProof last(CallProof known, CallProof ended, Instant now) {
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
        return Optional.ofNullable(decided).filter(proof -> counts(proof, now));
    }

    AccountCalls told(Instant now) {
        AccountCall lastOfCredit = Optional.ofNullable(credit)
                .filter(proof -> counts(proof, now))
                .map(CallProof::told)
                .orElse(null);
        List<AccountCall> each = providers.values().stream()
                .filter(proof -> counts(proof, now))
                .map(CallProof::told)
                .toList();
        return new AccountCalls(lastOfCredit, each);
    }

    private boolean counts(CallProof proof, Instant now) {
        return CallProof.counts(proof.at(), now) && !isOutdatedAnswer(proof);
    }
}
