package io.hubcheck.token.internal;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.token.CalledPair;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the real calls of one token; of those that speak of the same thing the one that was sent last.
 *
 * @param pairs for each pair
 * @param proofs for each thing that is true of more than a pair. Its contrary is kept beside it, and not instead of it: what one call
 *     refuted, no third one brings back
 */
record RememberedCalls(Map<CalledPair, EndedCall> pairs, Map<Proof, EndedCall> proofs) {

    static final RememberedCalls NONE = new RememberedCalls(Map.of(), Map.of());

    /**
     * What a call at its owner's expense proves beyond its pair.
     *
     * @param provider the id of the one about whom alone, or null for all calls of the token
     */
    record Proof(Result result, @Nullable String provider) {}

    RememberedCalls with(EndedCall ended, Instant now) {
        RememberedCalls kept = kept(call -> !call.isOver(now));
        return noted(ended.result() == Result.TOKEN_REFUSED ? kept.withoutAnswersBefore(ended) : kept, ended);
    }

    private RememberedCalls withoutAnswersBefore(EndedCall refusal) {
        return kept(call -> !call.isAnswerBefore(refusal.number()));
    }

    private static RememberedCalls noted(RememberedCalls kept, EndedCall ended) {
        Map<CalledPair, EndedCall> pairs = new HashMap<>(kept.pairs);
        pairs.merge(ended.pair(), ended, EndedCall::last);
        Map<Proof, EndedCall> proofs = new HashMap<>(kept.proofs);
        provedBy(ended).forEach(proof -> proofs.merge(proof, ended, EndedCall::last));
        return new RememberedCalls(pairs, proofs);
    }

    private static Stream<Proof> provedBy(EndedCall ended) {
        if (!ended.end().atOwnersExpense()) {
            return Stream.empty();
        }
        Proof ofAll = new Proof(ended.result(), null);
        Proof ofProvider = new Proof(ended.result(), ended.provider().value());
        return switch (ended.result()) {
            case ANSWERED -> Stream.of(ofAll, ofProvider);
            case FORBIDDEN, NO_CREDIT -> Stream.of(ofAll);
            case NOT_ENABLED -> Stream.of(ofProvider);
            case TOKEN_REFUSED, GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED -> Stream.empty();
        };
    }

    private RememberedCalls kept(Predicate<EndedCall> good) {
        Map<CalledPair, EndedCall> goodPairs = new HashMap<>(pairs);
        goodPairs.values().removeIf(good.negate());
        Map<Proof, EndedCall> goodProofs = new HashMap<>(proofs);
        goodProofs.values().removeIf(good.negate());
        return new RememberedCalls(goodPairs, goodProofs);
    }

    /** What came of the last call of a pair, unless the contrary was proved since. */
    Optional<RealCall> last(CalledPair pair, Instant now) {
        return Optional.ofNullable(pairs.get(pair))
                .filter(call -> call.counts(now))
                .filter(call -> contrary(call).noneMatch(other -> other.number() > call.number()))
                .map(EndedCall::call);
    }

    /** What an organisation pays for, no call at the owner's expense refutes. */
    private Stream<EndedCall> contrary(EndedCall call) {
        return call.pair().billTo() == null
                ? contrary(call.result(), call.pair().provider())
                : Stream.empty();
    }

    /** An answer from another provider does not refute a refusal: it may have been paid for in another way. */
    private Stream<EndedCall> contrary(Result result, ProviderId provider) {
        String id = provider.value();
        return switch (result) {
            case ANSWERED ->
                proofs(
                        new Proof(Result.FORBIDDEN, null),
                        new Proof(Result.NO_CREDIT, null),
                        new Proof(Result.NOT_ENABLED, id));
            case FORBIDDEN -> proofs(new Proof(Result.ANSWERED, null));
            case NO_CREDIT, NOT_ENABLED -> proofs(new Proof(Result.ANSWERED, id));
            case TOKEN_REFUSED, GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED -> Stream.empty();
        };
    }

    private Stream<EndedCall> proofs(Proof... wanted) {
        return Stream.of(wanted).flatMap(proof -> Stream.ofNullable(proofs.get(proof)));
    }

    /** The one that decides whether the token may call inference. */
    Optional<EndedCall> deciding(Instant now) {
        return lastOf(now, new Proof(Result.ANSWERED, null), new Proof(Result.FORBIDDEN, null));
    }

    AccountCalls told(Instant now) {
        AccountCall credit = lastOf(now, new Proof(Result.ANSWERED, null), new Proof(Result.NO_CREDIT, null))
                .map(EndedCall::told)
                .orElse(null);
        List<AccountCall> each = proofs.keySet().stream()
                .flatMap(proof -> Stream.ofNullable(proof.provider()))
                .distinct()
                .sorted()
                .flatMap(id -> lastOf(now, new Proof(Result.ANSWERED, id), new Proof(Result.NOT_ENABLED, id)).stream())
                .map(EndedCall::told)
                .toList();
        return new AccountCalls(credit, each);
    }

    /** The last of some, if it counts; one that was sent before it does not count in its place. */
    private Optional<EndedCall> lastOf(Instant now, Proof... wanted) {
        return proofs(wanted).reduce(EndedCall::last).filter(call -> call.counts(now));
    }
}
