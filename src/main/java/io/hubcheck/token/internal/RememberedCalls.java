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
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the real calls of one token; of those that speak of the same thing the one that was sent last.
 *
 * @param pairs for each pair
 * @param decided of those that decide whether it may call inference, or null
 * @param credit of those that were answered or refused for want of credit, or null
 * @param providers for each provider's id, of those that tell whether it is switched on
 */
record RememberedCalls(
        Map<CalledPair, EndedCall> pairs,
        @Nullable EndedCall decided,
        @Nullable EndedCall credit,
        Map<String, EndedCall> providers) {

    static final RememberedCalls NONE = new RememberedCalls(Map.of(), null, null, Map.of());

    RememberedCalls with(EndedCall ended, Instant now) {
        return kept(call -> !call.isOver(now)).noted(ended).proved(ended);
    }

    private RememberedCalls noted(EndedCall ended) {
        Map<CalledPair, EndedCall> all = new HashMap<>(pairs);
        all.merge(ended.pair(), ended, EndedCall::last);
        return new RememberedCalls(all, decided, credit, providers);
    }

    /** What is true of more than its pair. */
    private RememberedCalls proved(EndedCall ended) {
        boolean own = ended.end().atOwnersExpense();
        return switch (ended.result()) {
            case ANSWERED -> own ? decidedBy(ended).paidBy(ended).reached(ended) : this;
            case FORBIDDEN -> own ? decidedBy(ended) : this;
            case NO_CREDIT -> own ? paidBy(ended) : this;
            case NOT_ENABLED -> own ? reached(ended) : this;
            case TOKEN_REFUSED -> kept(call -> !call.isAnswerBefore(ended.number()));
            case GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED -> this;
        };
    }

    private RememberedCalls decidedBy(EndedCall ended) {
        return new RememberedCalls(pairs, EndedCall.last(decided, ended), credit, providers);
    }

    private RememberedCalls paidBy(EndedCall ended) {
        return new RememberedCalls(pairs, decided, EndedCall.last(credit, ended), providers);
    }

    private RememberedCalls reached(EndedCall ended) {
        Map<String, EndedCall> all = new TreeMap<>(providers);
        all.merge(ended.provider().value(), ended, EndedCall::last);
        return new RememberedCalls(pairs, decided, credit, all);
    }

    private RememberedCalls kept(Predicate<EndedCall> good) {
        Map<CalledPair, EndedCall> goodPairs = new HashMap<>(pairs);
        goodPairs.values().removeIf(good.negate());
        Map<String, EndedCall> goodProviders = new TreeMap<>(providers);
        goodProviders.values().removeIf(good.negate());
        return new RememberedCalls(
                goodPairs,
                Optional.ofNullable(decided).filter(good).orElse(null),
                Optional.ofNullable(credit).filter(good).orElse(null),
                goodProviders);
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
        EndedCall reached = providers.get(provider.value());
        return switch (result) {
            case ANSWERED ->
                Stream.of(
                                ended(decided, Result.FORBIDDEN),
                                ended(credit, Result.NO_CREDIT),
                                ended(reached, Result.NOT_ENABLED))
                        .flatMap(calls -> calls);
            case FORBIDDEN -> ended(decided, Result.ANSWERED);
            case NO_CREDIT, NOT_ENABLED -> ended(reached, Result.ANSWERED);
            case TOKEN_REFUSED, GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED -> Stream.empty();
        };
    }

    private static Stream<EndedCall> ended(@Nullable EndedCall call, Result result) {
        return call != null && call.result() == result ? Stream.of(call) : Stream.empty();
    }

    Optional<EndedCall> deciding(Instant now) {
        return Optional.ofNullable(decided).filter(call -> call.counts(now));
    }

    AccountCalls told(Instant now) {
        AccountCall lastOfCredit = Optional.ofNullable(credit)
                .filter(call -> call.counts(now))
                .map(EndedCall::told)
                .orElse(null);
        List<AccountCall> each = providers.values().stream()
                .filter(call -> call.counts(now))
                .map(EndedCall::told)
                .toList();
        return new AccountCalls(lastOfCredit, each);
    }
}
