package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.net.URI;
import java.util.List;

/** Does anybody serve the model? */
final class ServedCheck implements PairCheck {

    static final String ID = "served";

    @Override
    public Finding check(PairFacts facts) {
        List<Offer> served = Said.hubOffers(facts.offers());
        return switch (facts.model()) {
            case ModelLookup.Misshapen ignored -> Finding.skipped(ID, "There is no model to ask about.");
            case ModelLookup.Missing ignored -> Finding.skipped(ID, "There is no model to ask about.");
            case ModelLookup.Unanswered unanswered ->
                served.isEmpty() || Said.trouble(facts.hubList()).isPresent()
                        ? Said.unanswered(ID, unanswered.problem(), unanswered.provenance())
                        : served(
                                served,
                                Said.byHub(served.getFirst()).orElseThrow().provenance());
            case ModelLookup.Found found ->
                served.isEmpty() ? unserved(facts.offers(), found) : served(served, found.provenance());
        };
    }

    private static Finding served(List<Offer> offers, Provenance provenance) {
        return Finding.pass(ID, "Served by " + Said.providers(offers) + ".", provenance);
    }

    private static Finding unserved(List<Offer> others, ModelLookup.Found found) {
        if (found.unreadable() > 0) {
            return Finding.inconclusive(
                    ID,
                    Problem.UPSTREAM_MALFORMED,
                    "The Hub names providers for this model in a form that can't be read. Try again later.",
                    found.provenance());
        }
        String dispute =
                others.isEmpty() ? "" : " Another list still names " + Said.providers(others) + ", without effect.";
        return Finding.fail(ID, "not_served", "No provider serves this model now." + dispute, found.provenance())
                .fixedBy(new Fix("See what is served", URI.create("/")));
    }
}
