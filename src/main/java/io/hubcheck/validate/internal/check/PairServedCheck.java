package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.List;

/** Does this provider serve this model? */
final class PairServedCheck implements PairCheck {

    static final String ID = "pair";

    @Override
    public Finding check(PairFacts facts) {
        if (Said.nobodyToAsk(facts)) {
            return Finding.skipped(ID, "There is no provider to ask about.");
        }
        ProviderId provider = facts.providerId().orElseThrow();
        List<Offer> served = Said.hubOffers(facts.offersOfProvider());
        return switch (facts.model()) {
            case ModelLookup.Misshapen ignored -> Finding.skipped(ID, "There is no model to ask about.");
            case ModelLookup.Missing ignored -> Finding.skipped(ID, "There is no model to ask about.");
            case ModelLookup.Unanswered unanswered -> byList(facts, provider, served, unanswered);
            case ModelLookup.Found found -> byPage(facts, provider, served, found);
        };
    }

    private static Finding byPage(PairFacts facts, ProviderId provider, List<Offer> served, ModelLookup.Found found) {
        if (!served.isEmpty()) {
            return serving(provider, found.id().value(), found.provenance());
        }
        List<Offer> others = Said.hubOffers(facts.offers());
        if (others.isEmpty() && found.unreadable() == 0) {
            return Finding.skipped(ID, "Nobody serves the model.");
        }
        if (found.unreadable() > 0) {
            return Finding.inconclusive(
                    ID,
                    Problem.UPSTREAM_MALFORMED,
                    "Some providers of this model could not be read, and " + provider + " may be among them.",
                    found.provenance());
        }
        return notServing(facts, provider, found.id().value(), others, found.provenance());
    }

    private static Finding byList(
            PairFacts facts, ProviderId provider, List<Offer> served, ModelLookup.Unanswered unanswered) {
        if (Said.trouble(facts.hubList()).isPresent()) {
            return Said.unanswered(ID, unanswered.problem(), unanswered.provenance());
        }
        if (!served.isEmpty()) {
            return serving(
                    provider,
                    unanswered.id().value(),
                    Said.byHub(served.getFirst()).orElseThrow().provenance());
        }
        List<Offer> others = Said.hubOffers(facts.offers());
        if (facts.hubList() instanceof ListState.Fresh fresh && !others.isEmpty()) {
            return notServing(facts, provider, unanswered.id().value(), others, fresh.provenance());
        }
        return Said.unanswered(ID, unanswered.problem(), unanswered.provenance());
    }

    private static Finding serving(ProviderId provider, String model, Provenance provenance) {
        return Finding.pass(ID, provider + " serves " + model + ".", provenance);
    }

    private static Finding notServing(
            PairFacts facts, ProviderId provider, String model, List<Offer> others, Provenance provenance) {
        String dispute = dispute(facts, provider);
        Offer instead = others.getFirst();
        return Finding.fail(
                        ID,
                        "provider_not_serving",
                        provider + " does not serve " + model + "." + dispute + " These do: " + Said.providers(others)
                                + ".",
                        provenance)
                .fixedBy(Questions.ask(
                        "Try " + instead.provider(),
                        instead.model(),
                        instead.provider(),
                        facts.task(),
                        facts.question().billTo()));
    }

    private static String dispute(PairFacts facts, ProviderId provider) {
        List<Offer> named = facts.offersOfProvider();
        if (named.isEmpty()) {
            return "";
        }
        return named.stream().allMatch(Offer::onTrial)
                ? " (It has it in staging, for its own people alone.)"
                : " (Another list still names " + provider + ", but the Hub does not.)";
    }
}
