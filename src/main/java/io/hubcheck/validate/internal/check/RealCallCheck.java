package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.HubLinks;

/** What came of a real call, if the caller asked for one? */
public record RealCallCheck(HubLinks links) implements PairCheck {

    /** The check whose finding, if there is one, outweighs all others. */
    public static final String ID = "real-call";

    @Override
    public Finding check(PairFacts facts) {
        RealCall call = facts.call();
        return call == null
                ? Finding.skipped(ID, "No real call was made; only a person can ask for one.")
                : judge(call, facts);
    }

    private Finding judge(RealCall call, PairFacts facts) {
        String billTo = facts.question().billTo();
        Provenance provenance = Provenance.of(Source.REAL_CALL, call.at());
        return switch (call.result()) {
            case ANSWERED -> Finding.pass(ID, call.message(), provenance);
            case TOKEN_REFUSED ->
                Finding.fail(ID, "token_invalid", call.message(), provenance)
                        .fixedBy(new Fix("See your tokens", links.tokens()));
            case FORBIDDEN ->
                Finding.fail(ID, billTo == null ? "scope_missing" : "bill_to_denied", call.message(), provenance)
                        .fixedBy(new Fix("Make a token that may", links.newInferenceToken()));
            case GATED -> askForAccess(Finding.fail(ID, "gated", call.message(), provenance), facts);
            case REFUSED -> Finding.fail(ID, "forbidden", call.message(), provenance);
            case NO_CREDIT ->
                Finding.fail(ID, AccountFindings.NO_CREDIT, call.message(), provenance)
                        .fixedBy(new AccountFindings(links).seeBilling());
            case NOT_ENABLED ->
                Finding.fail(ID, AccountFindings.NOT_ENABLED, call.message(), provenance)
                        .fixedBy(new AccountFindings(links).chooseProviders());
            case NOT_FOUND -> Finding.fail(ID, "model_not_found", call.message(), provenance);
            case REJECTED -> elsewhere(Finding.fail(ID, "call_rejected", call.message(), provenance), facts);
            case RATE_LIMITED -> Finding.inconclusive(ID, Problem.RATE_LIMITED, call.message(), provenance);
            case FAILED -> Finding.inconclusive(ID, "call_failed", call.message(), provenance);
        };
    }

    private Finding askForAccess(Finding refused, PairFacts facts) {
        return facts.modelId()
                .map(model -> refused.fixedBy(new Fix("Ask for access", links.model(model))))
                .orElse(refused);
    }

    private static Finding elsewhere(Finding rejected, PairFacts facts) {
        return facts.offers().stream()
                .filter(offer -> offer.claimedByHub() && offer.availability().equals(Availability.LIVE))
                .filter(offer -> offer.serves(Task.CONVERSATIONAL))
                .filter(offer -> facts.providerId().stream().noneMatch(offer.provider()::equals))
                .findFirst()
                .map(other -> rejected.fixedBy(Questions.ask(
                        "Try " + other.provider(),
                        other.model(),
                        other.provider(),
                        other.task(),
                        facts.question().billTo())))
                .orElse(rejected);
    }
}
