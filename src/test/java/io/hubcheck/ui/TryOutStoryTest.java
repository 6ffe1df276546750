package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reader who is signed in wants to know for certain, and has a real call made. */
final class TryOutStoryTest extends TryOutStory {

    private static final PairQuestion QUESTION = PairQuestion.of(Samples.LLAMA, "groq", "conversational");

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
    void aRefusalIsSaidOnceAndMendedByOneLinkAndLeadsToWhatWorksInstead() {
        validator.callsComeTo(TryOutStory::switchedOff);
        signedIn();
        show(PAIR);

        _click(button(BUTTON));
        everythingArrives();

        String card = textOf(_get(Section.class, section -> section.withClasses("verdict")));
        assertThat(card).containsOnlyOnce("You have switched groq off.").contains("Provider is switched on");
        _assertOne(Anchor.class, link -> link.withText("Choose your providers"));
        assertThat(card).containsSubsequence("What works instead", "together · conversational");
    }

    @Test
    void thatThereIsNoCreditLeftIsOneFailureAndNotTwo() {
        validator.callsComeTo(TryOutStory::unpaid);
        signedIn();
        show(PAIR);

        _click(button(BUTTON));
        everythingArrives();

        assertThat(_find(ListItem.class, item -> item.withClasses("finding").withClasses("fail")))
                .singleElement()
                .extracting(UiStory::textOf)
                .asString()
                .contains("no_credit", "See your billing");
    }

    @Test
    void whatOtherChecksMakeOfTheCallIsNeverLeftOutForSayingTheSame() {
        validator.callsComeTo(TryOutStory::answeredWithTwoPlugins);
        signedIn();
        show(PAIR);

        _click(button(BUTTON));
        everythingArrives();

        assertThat(_find(ListItem.class, item -> item.withClasses("finding").withClasses("pass")))
                .extracting(UiStory::textOf)
                .anySatisfy(finding -> assertThat(finding).contains("by plugin acme"))
                .anySatisfy(finding -> assertThat(finding).contains("by plugin other"));
    }

    @Test
    void aFailureOfTheCallThatIsMendedInAnotherWayIsTold() {
        validator.callsComeTo(TryOutStory::unpaidByTwoWays);
        signedIn();
        show(PAIR);

        _click(button(BUTTON));
        everythingArrives();

        assertThat(page()).contains("See your billing", "Ask whoever pays");
    }

    @Test
    void afterwardsItSaysWhenItWasMadeAndCanBeMadeAgain() {
        validator.callsComeTo(TryOutStory::answered);
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
    void whileItRunsItShowsSoAndCanNotBeMadeTwice() {
        validator.callsComeTo(TryOutStory::answered);
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
        validator.callsComeTo(TryOutStory::answered);
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
        validator.answers(TryOutStory::answered);
        signedIn();
        show(PAIR);

        assertThat(textOf(tryOut())).contains(AGAIN, "Last made at 10:00");
    }

    @Test
    void leavingThePageCallsItOff() {
        validator.callsComeTo(TryOutStory::answered);
        signedIn();
        show(PAIR);
        _click(button(BUTTON));

        open("/");
        everythingArrives();

        assertThat(validator.calls()).isEmpty();
    }

    @Test
    void anotherQuestionWinsOverACallThatIsStillRunning() {
        validator.callsComeTo(TryOutStory::answered);
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
}
