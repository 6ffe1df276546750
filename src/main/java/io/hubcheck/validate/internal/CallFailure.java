package io.hubcheck.validate.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.HubException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a call that failed tells the person who had it made, to one provider that lists say serves the model. */
final class CallFailure {

    private static final String NOT_SERVED = "not supported by provider";

    private CallFailure() {}

    static String sentence(HubException failure, ModelId model, ProviderId provider, @Nullable String billTo) {
        return switch (failure) {
            case HubException.NotEnabled ignored -> switchedOff(provider, billTo);
            case HubException.Rejected rejected -> rejected(rejected.said(), model, provider);
            case HubException.InvalidToken ignored -> failure.problem().message();
            case HubException.Forbidden ignored -> failure.problem().message();
            case HubException.MayNotCall ignored -> failure.problem().message();
            case HubException.Gated ignored -> failure.problem().message();
            case HubException.PaymentRequired ignored -> failure.problem().message();
            case HubException.NotFound ignored -> failure.problem().message();
            case HubException.RateLimited ignored -> failure.problem().message();
            case HubException.Unreachable ignored -> failure.problem().message();
            case HubException.Malformed ignored -> failure.problem().message();
        };
    }

    /** The router speaks of all providers, but was asked for this one alone. */
    private static String switchedOff(ProviderId provider, @Nullable String billTo) {
        String who = billTo == null
                ? "You have switched " + provider + " off in your settings on the Hub"
                : provider + " is switched off in your settings on the Hub, or in those of " + billTo;
        return who + ", so no call of yours gets to it. Switch it on there, or choose another provider.";
    }

    private static String rejected(@Nullable String said, ModelId model, ProviderId provider) {
        String advice = said != null && said.toLowerCase(Locale.ROOT).contains(NOT_SERVED)
                ? "Nothing is wrong with your token: lists name a provider that the router does not send such calls to."
                        + " Choose another provider, or try again later."
                : "Choose another provider, or try again later.";
        String quote = said == null ? "" : " The router says: “" + said + "”";
        return "The router took no call for " + model + " to " + provider + ". " + advice + quote;
    }
}
