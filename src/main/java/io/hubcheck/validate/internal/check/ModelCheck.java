package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.HubLinks;
import java.util.List;

/** Is it the id of a model, and does the Hub know it? */
record ModelCheck(HubLinks links) implements PairCheck {

    static final String ID = "model";

    @Override
    public Finding check(PairFacts facts) {
        return switch (facts.model()) {
            case ModelLookup.Misshapen misshapen -> misshapen(misshapen);
            case ModelLookup.Missing missing -> missing(missing);
            case ModelLookup.Unanswered unanswered ->
                Said.unanswered(ID, unanswered.problem(), unanswered.provenance());
            case ModelLookup.Found found -> found(found);
        };
    }

    private static Finding misshapen(ModelLookup.Misshapen misshapen) {
        String message = misshapen.typed().startsWith("hf_")
                ? "This looks like a token. Nobody was asked about it; keep it out of addresses, and give a model here."
                : "This is not the form of a model id. Write owner/name, as in Qwen/Qwen3-32B.";
        return suggesting(Finding.fail(ID, "model_id_invalid", message, null), misshapen.suggestions());
    }

    private static Finding missing(ModelLookup.Missing missing) {
        String advice = missing.suggestions().isEmpty() ? " Check the owner and the name." : "";
        String message = "The Hub has no model " + missing.id() + ", or it is private and not yours to see." + advice;
        Finding finding = Finding.fail(ID, "model_not_found", message, missing.provenance());
        return missing.suggestions().isEmpty()
                ? finding.fixedBy(Questions.search(missing.id().value()))
                : suggesting(finding, missing.suggestions());
    }

    private Finding found(ModelLookup.Found found) {
        if (!found.renamed()) {
            return Finding.pass(ID, found.id() + " is on the Hub.", found.provenance());
        }
        String message = found.askedFor() + " is called " + found.id()
                + " now, and what follows is about that one. Use the new id.";
        return Finding.warn(ID, "model_renamed", message, found.provenance())
                .fixedBy(new Fix("See " + found.id() + " on the Hub", links.model(found.id())));
    }

    private static Finding suggesting(Finding finding, List<ModelId> suggestions) {
        if (suggestions.isEmpty()) {
            return finding;
        }
        ModelId nearest = suggestions.getFirst();
        Finding asking = new Finding(
                finding.check(),
                finding.outcome(),
                finding.code(),
                finding.message() + " Did you mean " + Said.join(suggestions) + "?",
                finding.provenance(),
                null);
        return asking.fixedBy(Questions.ask("Try " + nearest, nearest, null, null));
    }
}
