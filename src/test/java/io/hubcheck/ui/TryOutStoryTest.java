package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader who is signed in wants to know for certain, and has a real call made. */
final class TryOutStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice";
    private static final String PAIR = "/validate?m=" + Samples.LLAMA + "&p=groq&t=conversational";
    private static final PairQuestion QUESTION = PairQuestion.of(Samples.LLAMA, "groq", "conversational");
    private static final String BUTTON = "Make a real one-token call";
    private static final String AGAIN = "Make a real one-token call again";
    private static final String SIGN_IN = "Sign in to try it with your own token";

    @BeforeEach
    void thePairIsServedForChat() {
        catalog.holds(Samples.catalogue());
        validator.answers(TryOutStoryTest::served);
    }

    @Test
    void theButtonSaysWhatItCostsAndWhomItBills() {
        signedIn();
        show(PAIR);

        assertThat(textOf(_get(Section.class, card -> card.withClasses("verdict"))))
                .contains(BUTTON, "Asks groq for one token", "a fraction of a cent", "billed to you.");
    }

    @Test
    void theOrganisationThatTheQuestionBillsIsNamed() {
        signedIn();
        show(PAIR + "&bill=acme");

        assertThat(page()).contains("billed to acme.");
    }

    @Test
    void whatCameOfTheCallIsTheNewVerdict() {
        validator.callsComeTo(question -> tried(question, Outcome.FAIL, "no_credit", "There is no credit left."));
        signedIn();
        show(PAIR);

        _click(button(BUTTON));
        everythingArrives();

        assertThat(validator.calls()).containsExactly(new HandValidator.RealCallMade(QUESTION, TOKEN));
        assertThat(_get(H2.class).getText()).isEqualTo("This does not work");
        assertThat(page()).contains("There is no credit left.", "A real call is answered", "no_credit");
        assertThat(_find(Div.class, div -> div.withAttribute("role", "status")))
                .anyMatch(region ->
                        textOf(region).replace("\n", "").equals("This does not work. There is no credit left."));
    }

    @Test
    void afterwardsItSaysWhenItWasMadeAndCanBeMadeAgain() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);
        _click(button(BUTTON));
        everythingArrives();

        timePasses(Duration.ofMinutes(2));

        assertThat(textOf(tryOut())).contains("Last made at 10:00", "2 min ago");
        _click(button(AGAIN));
        everythingArrives();
        assertThat(validator.calls()).hasSize(2);
    }

    @Test
    void nobodysTokenIsSpentOnThePageOfSomebodyElse() {
        signedIn();
        show(PAIR);

        user.somebodyElseSignsIn("hf_demo_bob");
        _click(button(BUTTON));
        everythingArrives();

        assertThat(validator.calls()).isEmpty();
    }

    @Test
    void whileItRunsItShowsSoAndCanNotBeMadeTwice() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);

        _click(button(BUTTON));

        assertThat(button(BUTTON).isEnabled()).isFalse();
        _assertOne(ProgressBar.class);
        assertThat(textOf(tryOut())).contains("Making the call");
        assertThat(_get(H2.class).getText()).isEqualTo("This works");
        everythingArrives();
        assertThat(button(AGAIN).isEnabled()).isTrue();
        _assertNone(ProgressBar.class);
    }

    @Test
    void neitherOpeningNorReloadingNorAskingAgainMakesACall() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);
        _click(button(BUTTON));
        everythingArrives();
        String address = address();

        show("/");
        show(address);
        _click(button("Validate"));
        everythingArrives();

        assertThat(address).doesNotContain("call", "try");
        assertThat(validator.calls()).hasSize(1);
        assertThat(validator.asked()).hasSize(3);
    }

    @Test
    void aCallFromMinutesAgoThatIsRememberedIsToldAfterAReload() {
        validator.answers(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);

        assertThat(textOf(tryOut())).contains(AGAIN, "Last made at 10:00");
    }

    @Test
    void whoIsSignedOutCanOnlySignInAndComesBackHere() {
        show(PAIR);

        _assertNone(Button.class, button -> button.withText(BUTTON));
        assertThat(textOf(tryOut())).doesNotContain("cent");
        assertThat(_get(Anchor.class, link -> link.withText(SIGN_IN)).getHref())
                .startsWith("/oauth2/authorization/huggingface?return=%2Fvalidate%3F")
                .contains("m%3Dmeta-llama%252FLlama-3.3-70B-Instruct", "p%3Dgroq", "t%3Dconversational");
    }

    @Test
    void whoWasSignedOutMeanwhileMakesNoCall() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);
        user.renew();

        _click(button(BUTTON));
        everythingArrives();

        assertThat(validator.calls()).isEmpty();
        _assertOne(Anchor.class, link -> link.withText(SIGN_IN));
    }

    @Test
    void aTokenThatWasRenewedMeanwhileIsTheOneThatIsUsed() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);
        user.signsIn("hf_demo_alice_renewed", null);

        _click(button(BUTTON));
        everythingArrives();

        assertThat(validator.calls())
                .extracting(HandValidator.RealCallMade::token)
                .containsExactly("hf_demo_alice_renewed");
    }

    @Test
    void leavingThePageCallsItOff() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);
        _click(button(BUTTON));

        open("/");
        everythingArrives();

        assertThat(validator.calls()).isEmpty();
    }

    @Test
    void anotherQuestionWinsOverACallThatIsStillRunning() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);
        _click(button(BUTTON));

        show("/validate?m=" + Samples.QWEN + "&p=together&t=conversational");

        assertThat(validator.calls()).isEmpty();
        assertThat(page()).contains("Asks together for one token").doesNotContain("Making the call");
        assertThat(button(BUTTON).isEnabled()).isTrue();
    }

    @Test
    void whereThereIsNothingToCallNothingIsOffered() {
        signedIn();

        show("/validate?m=" + Samples.FLUX + "&p=fal-ai&t=text-to-image");
        _assertNone(Div.class, div -> div.withClasses("try-out"));

        show("/validate?m=" + Samples.LLAMA + "&t=conversational");
        _assertNone(Div.class, div -> div.withClasses("try-out"));

        validator.answers(Samples::taskMismatch);
        show(PAIR);
        _assertNone(Div.class, div -> div.withClasses("try-out"));
    }

    @Test
    void aFaultOfOursIsToldAndTheVerdictStays() {
        validator.callsComeTo(question -> {
            throw new IllegalStateException("a detail for the log");
        });
        signedIn();
        show(PAIR);

        _click(button(BUTTON));
        everythingArrives();

        assertThat(page())
                .contains("Something went wrong on our side", "Groq serves it for chat.")
                .doesNotContain("a detail for the log");
        assertThat(button(BUTTON).isEnabled()).isTrue();
    }

    @Test
    void theTokenIsNowhereOnThePage() {
        validator.callsComeTo(TryOutStoryTest::answered);
        signedIn();
        show(PAIR);
        _click(button(BUTTON));
        everythingArrives();

        assertThat(UI.getCurrent().getElement().getOuterHTML() + address() + sentToBrowser())
                .doesNotContain(TOKEN);
    }

    private void signedIn() {
        user.signsIn(TOKEN, null);
    }

    private void show(String address) {
        open(address);
        everythingArrives();
    }

    private static Div tryOut() {
        return _get(Div.class, div -> div.withClasses("try-out"));
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    static Verdict served(PairQuestion question) {
        return Samples.verdict(
                question, Outcome.PASS, Finding.OK, "Groq serves it for chat.", List.of(), findings(question));
    }

    private static Verdict answered(PairQuestion question) {
        return tried(question, Outcome.PASS, Finding.OK, "groq answered a real call after 210 ms.");
    }

    private static Verdict tried(PairQuestion question, Outcome outcome, String code, String message) {
        List<Finding> findings = new ArrayList<>(findings(question));
        findings.removeLast();
        findings.add(
                new Finding("real-call", outcome, code, message, Provenance.of(Source.REAL_CALL, Samples.NOW), null));
        return Samples.verdict(question, outcome, code, message, List.of(), findings);
    }

    private static List<Finding> findings(PairQuestion question) {
        return List.of(
                Finding.pass("task", "Served for " + question.task() + ".", Samples.hub()),
                Finding.skipped("real-call", "No real call was made; only a person can ask for one."));
    }
}
