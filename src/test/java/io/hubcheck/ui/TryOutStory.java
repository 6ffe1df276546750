package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.hubcheck.api.Alternative;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A pair that a real call can be made for. */
abstract class TryOutStory extends UiStory {

    static final String TOKEN = "hf_demo_alice";
    static final String PAIR = "/validate?m=" + Samples.LLAMA + "&p=groq&t=conversational";
    static final String BUTTON = "Make a real one-token call";
    static final String AGAIN = "Make a real one-token call again";

    @BeforeEach
    void thePairIsServedForChat() {
        catalog.holds(Samples.catalogue());
        validator.answers(TryOutStory::served);
    }

    final void signedIn() {
        user.signsIn(TOKEN, null);
    }

    final void show(String address) {
        open(address);
        everythingArrives();
    }

    static Div tryOut() {
        return _get(Div.class, div -> div.withClasses("try-out"));
    }

    static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    static Verdict served(PairQuestion question) {
        return Samples.verdict(
                question, Outcome.PASS, Finding.OK, "Groq serves it for chat.", List.of(), findings(question));
    }

    static Verdict answered(PairQuestion question) {
        return tried(question, Outcome.PASS, Finding.OK, "groq answered a real call after 210 ms.");
    }

    static Verdict tried(PairQuestion question, Outcome outcome, String code, String message) {
        List<Finding> findings = new ArrayList<>(findings(question));
        findings.removeLast();
        findings.add(
                new Finding("real-call", outcome, code, message, Provenance.of(Source.REAL_CALL, Samples.NOW), null));
        return Samples.verdict(question, outcome, code, message, List.of(), findings);
    }

    /** Two checks tell the same of it. */
    static Verdict switchedOff(PairQuestion question) {
        return refused(
                question,
                "enabled",
                "provider_not_enabled",
                "You have switched groq off.",
                new Fix("Choose your providers", URI.create("https://huggingface.co/settings/inference-providers")));
    }

    /** And here. */
    static Verdict unpaid(PairQuestion question) {
        return refused(
                question,
                "credit",
                "no_credit",
                "There is no credit left.",
                new Fix("See your billing", URI.create("https://huggingface.co/settings/billing")));
    }

    /** Plugins may look at the call as well, and find the same words for it. */
    static Verdict answeredWithTwoPlugins(PairQuestion question) {
        Verdict verdict = answered(question);
        List<Finding> findings = new ArrayList<>(verdict.findings());
        Stream.of("acme/speed", "other/speed")
                .map(check -> Finding.pass(check, "Fast enough.", Provenance.of(Source.REAL_CALL, Samples.NOW)))
                .forEach(findings::add);
        return Samples.verdict(question, Outcome.PASS, Finding.OK, verdict.message(), List.of(), findings);
    }

    static Verdict unpaidByTwoWays(PairQuestion question) {
        Verdict verdict = unpaid(question);
        List<Finding> findings = new ArrayList<>(verdict.findings());
        findings.add(
                findings.removeLast().fixedBy(new Fix("Ask whoever pays", URI.create("https://example.org/pays"))));
        return Samples.verdict(
                question, Outcome.FAIL, verdict.code(), verdict.message(), verdict.alternatives(), findings);
    }

    private static Verdict refused(PairQuestion question, String proven, String code, String message, Fix fix) {
        List<Finding> findings = Stream.of(proven, "real-call")
                .map(check -> Finding.fail(check, code, message, Provenance.of(Source.REAL_CALL, Samples.NOW))
                        .fixedBy(fix))
                .toList();
        return Samples.verdict(
                question,
                Outcome.FAIL,
                code,
                message,
                List.of(new Alternative(new ModelId(Samples.LLAMA), new ProviderId("together"), Task.CONVERSATIONAL)),
                Stream.concat(findings(question).stream().limit(1), findings.stream())
                        .toList());
    }

    private static List<Finding> findings(PairQuestion question) {
        return List.of(
                Finding.pass("task", "Served for " + question.task() + ".", Samples.hub()),
                Finding.skipped("real-call", "No real call was made; only a person can ask for one."));
    }
}
