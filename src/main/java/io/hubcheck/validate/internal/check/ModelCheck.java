package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.secret.PastedToken;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Is it the id of a model, and does the Hub know it?
 *
 * @param offers all that the catalogue has of a model
 */
record ModelCheck(HubLinks links, Function<ModelId, List<Offer>> offers) implements PairCheck {

    static final String ID = "model";

    /** What no id of a model has, but for the slash that no name has. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9._-]+");

    @Override
    public Finding check(PairFacts facts) {
        return switch (facts.model()) {
            case ModelLookup.Misshapen misshapen -> misshapen(misshapen, facts);
            case ModelLookup.Missing missing -> missing(missing, facts);
            case ModelLookup.Unanswered unanswered ->
                Said.unanswered(ID, unanswered.problem(), unanswered.provenance());
            case ModelLookup.Found found -> found(found);
        };
    }

    private Finding misshapen(ModelLookup.Misshapen misshapen, PairFacts facts) {
        boolean token = misshapen.typed().startsWith("hf_");
        String message = token
                ? "This looks like a token. Nobody was asked about it; keep it out of addresses, and give a model here."
                : "This is not the form of a model id. Write owner/name, as in Qwen/Qwen3-32B.";
        Finding finding = Finding.fail(ID, "model_id_invalid", message, null);
        return misshapen.suggestions().isEmpty() && !token
                ? searching(finding, misshapen.typed())
                : suggesting(finding, misshapen.suggestions(), facts);
    }

    private Finding missing(ModelLookup.Missing missing, PairFacts facts) {
        String advice = missing.suggestions().isEmpty() ? " Check the owner and the name." : "";
        String message = "The Hub has no model " + missing.id() + ", or it is private and not yours to see." + advice;
        Finding finding = Finding.fail(ID, "model_not_found", message, missing.provenance());
        return missing.suggestions().isEmpty()
                ? finding.fixedBy(Questions.search(missing.id().value()))
                : suggesting(finding, missing.suggestions(), facts);
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

    /** By its words: the whole of it is in no model's id. */
    private static Finding searching(Finding finding, String typed) {
        String words = BETWEEN_WORDS.matcher(typed).replaceAll(" ").strip();
        return words.isEmpty() || PastedToken.isIn(words) ? finding : finding.fixedBy(Questions.search(words));
    }

    private Finding suggesting(Finding finding, List<ModelId> suggestions, PairFacts facts) {
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
        return asking.fixedBy(SameQuestion.of(nearest, facts, offers.apply(nearest), "Try " + nearest));
    }
}
