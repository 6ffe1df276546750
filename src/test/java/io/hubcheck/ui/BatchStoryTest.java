package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reader asks about many pairs at once. */
final class BatchStoryTest extends BatchStory {

    @Test
    void whatIsPastedIsAnsweredInItsOrder() {
        validate("a/b groq\nbad/one\nplease check these four");

        assertThat(shown()).containsExactly("a/b groq", "bad/one", "please check these four");
        assertThat(page()).contains("3 answered. The worst: Fail.");
    }

    @Test
    void whileItGoesOnOneSeesHowFarAndCanStop() {
        paste("a/b\nc/d");

        assertThat(_get(ProgressBar.class).isVisible()).isTrue();
        assertThat(page()).contains("0 of 2");
        _click(_get(Button.class, spec -> spec.withText("Stop")));
        MockVaadin.clientRoundtrip(true);

        assertThat(page()).contains("Stopped after 0 of 2.");
        everythingArrives();
        assertThat(validator.asked()).isEmpty();
        _assertNone(ProgressBar.class);
    }

    @Test
    void aLaterBatchTakesThePlaceOfAnEarlierOne() {
        paste("a/b");
        paste("c/d");
        everythingArrives();

        assertThat(shown()).containsExactly("c/d");
        assertThat(validator.asked()).containsExactly(PairQuestion.of("c/d"));
    }

    @Test
    void whoLeavesEndsIt() {
        paste("a/b");
        open("/validate");
        everythingArrives();

        assertThat(validator.asked()).isEmpty();
    }

    @Test
    void onlyWhatFailsCanBeLookedAt() {
        validate("a/b\nbad/one\nc/d\nplease check these four");
        choose("Trouble (2)");
        assertThat(shown()).containsExactly("bad/one", "please check these four");

        choose("Works (2)");
        assertThat(shown()).containsExactly("a/b", "c/d");
    }

    @Test
    void whoChoosesWhileResultsComeStaysAtTheSameButtons() {
        validate("a/b\nbad/one");
        choose("Trouble (1)");
        List<Component> before = buttons();

        paste("a/b\nc/d\nbad/one\nbad/two");
        everythingArrives();

        assertThat(buttons()).isEqualTo(before);
        assertThat(before.stream().map(UiStory::textOf).map(String::strip))
                .containsExactly(
                        "All (4)",
                        "Trouble (2)",
                        "Does not work (2)",
                        "Not found out (0)",
                        "With something to know (0)",
                        "Works (2)");
        assertThat(before.getFirst().getElement().isEnabled()).isTrue();
        assertThat(before.get(3).getElement().isEnabled()).isFalse();
    }

    @Test
    void aThousandArePossibleAndOneMoreIsToldAtTheField() {
        validate(models(1_000));
        assertThat(page()).contains("1,000 answered");

        paste(models(1_001));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).contains("at most 1,000 entries");
    }

    @Test
    void nothingPastedIsToldAtTheField() {
        paste(" ");

        assertThat(_get(TextArea.class).getErrorMessage()).contains("nothing to ask");
        everythingArrives();
        assertThat(validator.asked()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldAtTheFieldAndNothingIsAsked() {
        validate("model,provider\na/b,\"groq\nc/d,novita");

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).contains("in line 2 ", "Close it");
        assertThat(validator.asked()).isEmpty();
    }

    @Test
    void eachIsAskedWithOnesOwnToken() {
        user.signsIn("hf_demo_alice", null);
        open("/validate");
        open("/validate/batch");
        validate("a/b groq");

        assertThat(validator.tokens()).containsOnly("hf_demo_alice");
    }

    @Test
    void whoseSignInHasEndedIsToldThatNothingWasCheckedForTheirToken() {
        user.signsIn("hf_demo_alice", null);
        tokens.reports("hf_demo_alice", HandTokens.REFUSED);
        user.renewsTo(null, null);
        open("/validate");
        open("/validate/batch");
        validate("a/b groq");

        assertThat(validator.tokens()).containsOnlyNulls();
        assertThat(page())
                .contains("Your sign-in has ended. Sign in again", "nothing is checked for your token")
                .contains("1 answered. The worst: Pass.");
    }

    /** As what is uploaded does, which is read meanwhile. */
    @Test
    void whatStartsBetweenTwoRequestsIsAskedWithOnesOwnTokenToo() {
        user.signsIn("hf_demo_alice", null);
        open("/validate");
        open("/validate/batch");

        _setValue(_get(TextArea.class), "a/b groq");
        Button start = _get(Button.class, spec -> spec.withText("Validate all"));
        UI.getCurrent().access(start::click);
        MockVaadin.clientRoundtrip(true);
        everythingArrives();

        assertThat(validator.tokens()).containsOnly("hf_demo_alice");
    }

    @Test
    void aVerdictOpensInATabOfItsOwnSinceTheResultsWouldBeGone() {
        validate("a/b groq");

        Anchor link = _get(card(0), Anchor.class);
        assertThat(link.getHref()).isEqualTo("validate?m=a%2Fb&p=groq");
        assertThat(link.getTargetValue()).isEqualTo(AnchorTarget.BLANK);
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener");
        assertThat(link.getAriaLabel()).contains("Verdict on a/b, in a new tab");
    }

    @Test
    void whereItIsUnclearWhichModelIsMeantTheRowAsksBackAndLeadsToTheAnswer() {
        validator.answers(Samples::ambiguous);

        validate("llama groq");

        assertThat(textOf(_get(card(0), Badge.class)).strip()).isEqualTo("Unclear");
        assertThat(_get(card(0), Badge.class).getThemeNames()).doesNotContain("error");
        Anchor answer = _get(card(0), Anchor.class, spec -> spec.withText("Which model do you mean?"));
        assertThat(answer.getHref()).isEqualTo("validate?m=llama&p=groq");
        assertThat(answer.getTargetValue()).isEqualTo(AnchorTarget.BLANK);
    }

    @Test
    void whatIsNoIdLeadsToNoVerdictThatSaysTheSameAgainButToASearch() {
        validator.answers(Samples::noId);

        validate("a/b/c");

        assertThat(textOf(_get(card(0), Badge.class)).strip()).isEqualTo("Unclear");
        assertThat(textOf(card(0))).contains("Write the model as owner/name");
        _assertNone(card(0), Anchor.class, spec -> spec.withText("Write the model as owner/name"));
        Anchor search = _get(card(0), Anchor.class, spec -> spec.withText("Search the catalogue for it"));
        assertThat(search.getHref()).isEqualTo("/?q=a+b+c");
        assertThat(search.getTargetValue()).isEqualTo(AnchorTarget.BLANK);
        assertThat(search.getElement().hasAttribute("router-link")).isFalse();
    }

    @Test
    void aRowIsCalledByItsLineSinceTitlesAndCommentsAreLinesToo() {
        validate("model,provider\n# these two\na/b,groq\nc/d,groq");

        assertThat(textOf(card(0))).startsWith("Line 3\n");
        assertThat(textOf(card(1))).startsWith("Line 4\n");
    }

    @Test
    void inAListWhoseLinesSayNothingItIsCalledByItsPlace() {
        validate("[\"a/b\",\n\n\"c/d\"]");

        assertThat(textOf(card(1))).startsWith("Entry 2\n");
    }

    @Test
    void aTableMayBeginWithAModelThatHasNoOwner() {
        validate("bloom,groq\na/b,groq");

        assertThat(shown()).containsExactly("bloom groq", "a/b groq");
    }

    @Test
    void whatIsAskedBackCountsAsNotFoundOutAndNeverHidesAFailure() {
        validator.answers(question -> question.model().equals("llama")
                ? Samples.ambiguous(question)
                : Samples.verdict(question, Outcome.FAIL, "not_served", "Nobody.", List.of(), List.of()));

        validate("llama");
        assertThat(page()).contains("1 answered. The worst: Unclear.");

        validate("llama\nbad/one");
        assertThat(page()).contains("2 answered. The worst: Fail.");
        choose("Not found out (1)");
        assertThat(shown()).containsExactly("llama");
        choose("Does not work (1)");
        assertThat(shown()).containsExactly("bad/one");
    }

    private static String models(int count) {
        return IntStream.range(0, count).mapToObj(number -> "a/model-" + number).collect(Collectors.joining("\n"));
    }

    private static List<Component> buttons() {
        return _get(RadioButtonGroup.class).getChildren().toList();
    }
}
