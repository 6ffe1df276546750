package io.hubcheck.validate.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.ChatAnswer;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.token.CallProof;
import io.hubcheck.token.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes real calls, and remembers what came of them for the token that made them. Safe for use by many threads. */
final class RealCalls {

    private static final long MOST = 10_000;

    private record Key(
            CredentialKey caller,
            ModelId model,
            ProviderId provider,
            @Nullable String billTo) {}

    /**
     * What came of a call.
     *
     * @param proof what it proves beyond its pair, or null if it proves nothing there
     */
    private record Outcome(RealCall call, @Nullable CallProof proof) {}

    private final Hub hub;
    private final Tokens tokens;
    private final CredentialKeys keys;
    private final Clock clock;
    private final Cache<Key, RealCall> made;

    RealCalls(Hub hub, Tokens tokens, CredentialKeys keys, Clock clock) {
        this.hub = hub;
        this.tokens = tokens;
        this.keys = keys;
        this.clock = clock;
        made = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(CallProof.MEMORY)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .build();
    }

    /** What came of the one that was sent last, or null if there was none in the last minutes, as far as the clock can tell. */
    @Nullable
    RealCall remembered(PairFacts facts, Credential credential) {
        return key(facts, credential)
                .map(made::getIfPresent)
                .filter(call -> CallProof.counts(call.at(), clock.instant()))
                .filter(call -> !isRefuted(call, facts))
                .filter(call -> call.result() != Result.ANSWERED || !tokens.refusedSince(credential, call.at()))
                .orElse(null);
    }

    /** The same token may have proved the contrary since, with another pair. */
    private static boolean isRefuted(RealCall call, PairFacts facts) {
        TokenReport token = facts.token();
        return token != null
                && Stream.concat(
                                contrary(call.result(), token.inference()).stream(),
                                contrary(call.result(), token.calls(), facts.providerId()))
                        .anyMatch(at -> at.isAfter(call.at()));
    }

    private static Optional<Instant> contrary(Result result, InferencePermission proved) {
        boolean refuted = (result == Result.ANSWERED && proved.decision() == Decision.DENIED)
                || (result == Result.FORBIDDEN && proved.decision() == Decision.GRANTED);
        return Optional.ofNullable(proved.calledAt()).filter(at -> refuted);
    }

    /** An answer from another provider does not refute a refusal: it may have been paid for in another way. */
    private static Stream<Instant> contrary(Result result, AccountCalls calls, Optional<ProviderId> provider) {
        Stream<AccountCall> refuting = switch (result) {
            case ANSWERED ->
                Stream.concat(
                        calls.withoutCredit().stream(),
                        calls.switchedOff().stream().filter(off -> provider.equals(Optional.of(off.provider()))));
            case NO_CREDIT, NOT_ENABLED ->
                provider.flatMap(calls::to).filter(call -> call.result() == Result.ANSWERED).stream();
            case TOKEN_REFUSED, FORBIDDEN, GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED -> Stream.empty();
        };
        return refuting.map(AccountCall::at);
    }

    /**
     * Makes one, if the facts tell whom to call, it is for chat, and not on the word of plugins alone.
     *
     * @throws CancellationException if the thread is interrupted meanwhile: a call that was given up tells nothing
     */
    void make(PairFacts facts, Credential credential) {
        boolean chat = facts.matching().stream()
                .filter(offer -> !offer.claimedByPluginsAlone())
                .map(Offer::task)
                .anyMatch(Task.CONVERSATIONAL::equals);
        if (chat) {
            key(facts, credential).ifPresent(key -> make(key, credential));
        }
    }

    private void make(Key key, Credential credential) {
        Outcome outcome = call(key, credential);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The real call was given up.");
        }
        made.asMap().merge(key, outcome.call(), this::sentLast);
        CallProof proof = outcome.proof();
        // Who bills an organisation calls by its account, and by a right that is granted for that one.
        if (proof != null && (key.billTo() == null || proof.result() == Result.TOKEN_REFUSED)) {
            tokens.called(credential, proof);
        }
    }

    private RealCall sentLast(RealCall known, RealCall ended) {
        return CallProof.isOutdated(ended.at(), known.at(), clock.instant()) ? known : ended;
    }

    private Optional<Key> key(PairFacts facts, Credential credential) {
        if (!credential.present() || facts.modelId().isEmpty()) {
            return Optional.empty();
        }
        String billTo = facts.question().billTo();
        return facts.providerId()
                .map(provider -> new Key(
                        keys.of(credential),
                        facts.modelId().get(),
                        provider,
                        billTo == null || billTo.isBlank() ? null : billTo.strip()));
    }

    private Outcome call(Key key, Credential credential) {
        Instant at = clock.instant();
        try {
            ChatAnswer answer = hub.chat(key.model(), key.provider(), key.billTo(), credential);
            ProviderId by = answer.provider() == null ? key.provider() : answer.provider();
            String message =
                    by + " answered a real call after " + answer.firstToken().toMillis() + " ms.";
            RealCall call = new RealCall(Result.ANSWERED, message, by, answer.firstToken(), at);
            return new Outcome(call, new CallProof(Result.ANSWERED, key.model(), by, at));
        } catch (HubException failure) {
            String message = CallFailure.sentence(failure, key.model(), key.provider(), key.billTo());
            RealCall call = new RealCall(result(failure), message, null, null, at);
            return new Outcome(
                    call, proves(failure) ? new CallProof(call.result(), key.model(), key.provider(), at) : null);
        }
    }

    /** Whether it may have no reason but the token or its owner's account; why a token isn't taken, the Hub has to tell. */
    private static boolean proves(HubException failure) {
        return switch (failure) {
            case HubException.InvalidToken ignored -> true;
            case HubException.PaymentRequired ignored -> true;
            case HubException.NotEnabled ignored -> true;
            case HubException.MayNotCall refused -> refused.atOwnersExpense();
            case HubException.Forbidden ignored -> false;
            case HubException.Gated ignored -> false;
            case HubException.NotFound ignored -> false;
            case HubException.Rejected ignored -> false;
            case HubException.RateLimited ignored -> false;
            case HubException.Unreachable ignored -> false;
            case HubException.Malformed ignored -> false;
        };
    }

    private static Result result(HubException failure) {
        return switch (failure) {
            case HubException.InvalidToken ignored -> Result.TOKEN_REFUSED;
            case HubException.Forbidden ignored -> Result.REFUSED;
            case HubException.MayNotCall ignored -> Result.FORBIDDEN;
            case HubException.Gated ignored -> Result.GATED;
            case HubException.PaymentRequired ignored -> Result.NO_CREDIT;
            case HubException.NotEnabled ignored -> Result.NOT_ENABLED;
            case HubException.NotFound ignored -> Result.NOT_FOUND;
            case HubException.Rejected ignored -> Result.REJECTED;
            case HubException.RateLimited ignored -> Result.RATE_LIMITED;
            case HubException.Unreachable ignored -> Result.FAILED;
            case HubException.Malformed ignored -> Result.FAILED;
        };
    }
}
