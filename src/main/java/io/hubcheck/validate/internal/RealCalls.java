package io.hubcheck.validate.internal;

import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.BilledName;
import io.hubcheck.hub.ChatAnswer;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.token.CallEnd;
import io.hubcheck.token.CalledPair;
import io.hubcheck.token.MadeCalls;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Makes real calls for those who ask. Safe for use by many threads. */
final class RealCalls {

    private final Hub hub;
    private final MadeCalls made;

    RealCalls(Hub hub, MadeCalls made) {
        this.hub = hub;
        this.made = made;
    }

    /** What came of the last one, or null if there was none in the last minutes that still says something. */
    @Nullable
    RealCall remembered(PairFacts facts, Credential credential) {
        return pair(facts, credential)
                .flatMap(pair -> made.last(credential, pair))
                .filter(call -> call.result() != Result.ANSWERED || !isRefused(facts.token()))
                .orElse(null);
    }

    /** Whether the token is known to be good for nothing by now, whatever it was good for some minutes ago. */
    private static boolean isRefused(@Nullable TokenReport token) {
        return token != null && Boolean.FALSE.equals(token.valid());
    }

    /**
     * Makes one, if the facts tell whom to call and whom to bill, it is for chat, and not on the word of plugins alone.
     *
     * @throws CancellationException if the thread is interrupted meanwhile: a call that was given up tells nothing
     */
    void make(PairFacts facts, Credential credential) {
        boolean chat = facts.matching().stream()
                .filter(offer -> !offer.claimedByPluginsAlone())
                .map(Offer::task)
                .anyMatch(Task.CONVERSATIONAL::equals);
        if (chat) {
            pair(facts, credential)
                    .ifPresent(pair -> made.make(credential, pair, sent -> call(pair, credential, sent)));
        }
    }

    private static Optional<CalledPair> pair(PairFacts facts, Credential credential) {
        if (!credential.present() || facts.modelId().isEmpty()) {
            return Optional.empty();
        }
        String billTo = billed(facts.question().billTo());
        return facts.providerId()
                .filter(provider -> billTo == null || BilledName.isFit(billTo))
                .map(provider -> new CalledPair(facts.modelId().get(), provider, billTo));
    }

    private static @Nullable String billed(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip();
    }

    private CallEnd call(CalledPair pair, Credential credential, Instant sent) {
        CallEnd end = answered(pair, credential, sent);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The real call was given up.");
        }
        return end;
    }

    private CallEnd answered(CalledPair pair, Credential credential, Instant sent) {
        boolean own = pair.billTo() == null;
        try {
            ChatAnswer answer = hub.chat(pair.model(), pair.provider(), pair.billTo(), credential);
            ProviderId by = answer.provider() == null ? pair.provider() : answer.provider();
            String message =
                    by + " answered a real call after " + answer.firstToken().toMillis() + " ms.";
            return new CallEnd(new RealCall(Result.ANSWERED, message, by, answer.firstToken(), sent), own);
        } catch (HubException failure) {
            String message = CallFailure.sentence(failure, pair.model(), pair.provider(), pair.billTo());
            RealCall call = new RealCall(result(failure), message, null, null, sent);
            return new CallEnd(call, own && !wouldHaveBilledAnother(failure));
        }
    }

    private static boolean wouldHaveBilledAnother(HubException failure) {
        return failure instanceof HubException.MayNotCall refused && !refused.atOwnersExpense();
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
