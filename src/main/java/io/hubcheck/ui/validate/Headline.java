package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.Verdict;
import io.hubcheck.ui.component.OutcomeLook;

/**
 * What a verdict comes to. Where it isn't clear which model is meant, nothing is proven: that is asked back.
 *
 * @param look of the whole card
 * @param words at its top
 * @param alternatives what stands above other pairs, if there are any
 */
record Headline(OutcomeLook look, String words, String alternatives) {

    static Headline of(Verdict verdict) {
        if (isUnclear(verdict)) {
            String words = hasCandidates(verdict) ? "verdict.which" : "verdict.unread";
            return new Headline(
                    OutcomeLook.of(Outcome.INCONCLUSIVE), translate(words), translate("verdict.candidates"));
        }
        OutcomeLook look = OutcomeLook.of(verdict.outcome());
        String alternatives = verdict.outcome() == Outcome.FAIL ? "verdict.alternatives" : "verdict.besides";
        return new Headline(look, translate("verdict." + look.style()), translate(alternatives));
    }

    /** A name without an owner that nobody has may be short for several. */
    private static boolean isUnclear(Verdict verdict) {
        return switch (verdict.code()) {
            case "model_id_invalid" -> true;
            case "model_not_found" -> !verdict.model().contains("/") && hasCandidates(verdict);
            default -> false;
        };
    }

    /** Whether the finding that decides asks whether one of them was meant; no other one of these has a fix. */
    private static boolean hasCandidates(Verdict verdict) {
        return verdict.findings().stream()
                .anyMatch(finding -> verdict.code().equals(finding.code()) && finding.fix() != null);
    }
}
