package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.HubLinks;

/** Does the model ask for its owner's permission? */
record GatedCheck(HubLinks links) implements PairCheck {

    static final String ID = "gated";

    @Override
    public Finding check(PairFacts facts) {
        return facts.model() instanceof ModelLookup.Found found
                ? judge(found)
                : Finding.skipped(ID, "The Hub's page of the model could not be read.");
    }

    private Finding judge(ModelLookup.Found found) {
        return switch (found.gating()) {
            case null ->
                Finding.inconclusive(
                        ID, "gated_unknown", "The Hub does not say whether the model is gated.", found.provenance());
            case NONE -> Finding.pass(ID, "The model is open to everyone.", found.provenance());
            case AUTO -> gated(found, "Accept its terms on the Hub, and access is granted at once.");
            case MANUAL -> gated(found, "Ask its owner for access on the Hub.");
        };
    }

    private Finding gated(ModelLookup.Found found, String advice) {
        return Finding.warn(
                        ID,
                        "gated",
                        "The model is gated; some providers serve it only to those who have access. " + advice,
                        found.provenance())
                .fixedBy(new Fix("Ask for access", links.model(found.id())));
    }
}
