package io.hubcheck.validate.internal.check;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.Source;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.hub.HubLinks;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What real calls told of the caller's account, as findings about the token and about other pairs than those called. */
public record AccountFindings(HubLinks links) {

    /** The check whether the caller has switched a provider on. */
    public static final String ENABLED = "enabled";

    static final String CREDIT = "credit";
    static final String NOT_ENABLED = "provider_not_enabled";
    static final String NO_CREDIT = "no_credit";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** About the token. */
    public List<Finding> of(AccountCalls calls) {
        return Stream.concat(
                        Stream.ofNullable(calls.credit()).map(this::credit),
                        calls.switchedOff().stream().map(call -> switchedOff(call, Outcome.FAIL)))
                .toList();
    }

    /** About the credit for a pair; an answer from elsewhere says nothing of it. */
    Optional<Finding> credit(PairFacts facts) {
        return calls(facts).withoutCredit().map(this::credit);
    }

    /** About the provider of a pair. Who left the choice to the router may get to another one, so that is no failure. */
    Optional<Finding> enabled(PairFacts facts) {
        Outcome outcome = facts.provider() instanceof ProviderChoice.Picked ? Outcome.WARN : Outcome.FAIL;
        return facts.providerId()
                .flatMap(calls(facts)::to)
                .filter(call -> call.result() == Result.NOT_ENABLED)
                .map(call -> switchedOff(call, outcome));
    }

    private static AccountCalls calls(PairFacts facts) {
        TokenReport token = facts.token();
        return token == null ? AccountCalls.NONE : token.calls();
    }

    /** It may have been bought since, held back for other calls, or not be needed: so that is no failure. */
    private Finding credit(AccountCall call) {
        return call.result() == Result.ANSWERED
                ? Finding.pass(
                        CREDIT,
                        "%s was not refused for want of credit. How much is left is not known.".formatted(made(call)),
                        said(call))
                : Finding.warn(
                                CREDIT,
                                NO_CREDIT,
                                "%s was refused for want of credit, so other calls may be too. See your billing; if several calls were under way, try again in some minutes."
                                        .formatted(made(call)),
                                said(call))
                        .fixedBy(seeBilling());
    }

    private Finding switchedOff(AccountCall call, Outcome outcome) {
        return new Finding(
                ENABLED,
                outcome,
                NOT_ENABLED,
                "%s was refused: you have switched %s off in your settings on the Hub. Switch it on there, or choose another provider."
                        .formatted(made(call), call.provider()),
                said(call),
                chooseProviders());
    }

    Fix seeBilling() {
        return new Fix("See your billing", links.billing());
    }

    Fix chooseProviders() {
        return new Fix("Choose your providers", links.providerSettings());
    }

    private static String made(AccountCall call) {
        return "A real call for " + call.model() + " to " + call.provider() + " at " + TIME.format(call.at());
    }

    private static Provenance said(AccountCall call) {
        return Provenance.of(Source.REAL_CALL, call.at());
    }
}
