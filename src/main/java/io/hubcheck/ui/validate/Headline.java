package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.Verdict;
import io.hubcheck.ui.component.AskedBack;
import io.hubcheck.ui.component.OutcomeLook;

/**
 * What a verdict comes to. Where it isn't clear which model is meant, its words ask back.
 *
 * @param look of the whole card
 * @param words at its top
 * @param alternatives what stands above other pairs, if there are any
 */
record Headline(OutcomeLook look, String words, String alternatives) {

    static Headline of(Verdict verdict) {
        OutcomeLook look = OutcomeLook.of(verdict.outcome());
        return AskedBack.by(verdict)
                .map(asked -> new Headline(look, translate(asked.key()), translate("verdict.candidates")))
                .orElseGet(() -> told(verdict, look));
    }

    private static Headline told(Verdict verdict, OutcomeLook look) {
        String alternatives = verdict.outcome() == Outcome.FAIL ? "verdict.alternatives" : "verdict.besides";
        return new Headline(look, translate("verdict." + look.style()), translate(alternatives));
    }
}
