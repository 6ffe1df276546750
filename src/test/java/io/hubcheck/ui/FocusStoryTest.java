package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

/** What a reader presses by key may be gone afterwards: the focus goes on to what is next to it. */
final class FocusStoryTest extends HomeStory {

    private static final String SELECTED = "&sel=" + Samples.LLAMA + ":groq:conversational";
    private static final String TWO = "/compare?pair=" + Samples.LLAMA + ":groq&pair=" + Samples.LLAMA + ":together";

    @Test
    void fromAWayOutOfAnEmptyResultToTheCount() {
        open("/?q=llama&provider=groq&task=text-to-image");
        press("Drop “Task: text-to-image”: 1 offer");

        assertThat(focusGoesTo()).singleElement().asString().contains("1 offer");
    }

    @Test
    void fromThePicksThatAreLetGoToTheCount() {
        open("/?q=llama" + SELECTED);
        press("Clear");

        assertThat(focusGoesTo()).singleElement().asString().contains("offers");
    }

    @Test
    void fromAPairThatIsTakenAwayToTheNextAndFromTheLastToTheField() {
        open(TWO);
        remove("groq");
        assertThat(focusGoesTo()).singleElement().asString().contains("Remove " + Samples.LLAMA + ":together");

        remove("together");
        assertThat(focusGoesTo()).singleElement().asString().contains("vaadin-combo-box");
    }

    @Test
    void fromAskingAgainToWhereTheAnswerWillBe() {
        validator.answers(Samples::passByList);
        open("/validate?m=" + Samples.LLAMA + "&p=groq");
        everythingArrives();
        focusGoesTo();

        press("Ask the Hub now");

        assertThat(focusGoesTo()).singleElement().asString().contains("Asking");
    }

    @Test
    void fromStoppingARunToWhatIsSaidOfIt() {
        open("/validate/batch");
        _setValue(_get(TextArea.class), "a/b\nc/d");
        press("Validate all");
        whatWasAskedArrives();
        press("Stop");
        MockVaadin.runUIQueue(true);

        assertThat(focusGoesTo()).singleElement().asString().contains("Stopped after 0 of 2.");
    }

    private static void remove(String provider) {
        _click(_get(
                Button.class, spec -> spec.withAttribute("aria-label", "Remove " + Samples.LLAMA + ":" + provider)));
    }
}
