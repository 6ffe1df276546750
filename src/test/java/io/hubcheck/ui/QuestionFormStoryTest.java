package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.catalog.CatalogSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader types or pastes what they ask about. */
final class QuestionFormStoryTest extends ValidateStory {

    private static final String TOKEN = "hf_not_a_real_token_1";

    @Test
    void choosingAProviderNarrowsTheTasksAndTheOtherWayRound() {
        catalog.holds(Samples.servedForTwoTasks());
        open("/validate?m=" + Samples.QWEN);
        assertThat(ComboBoxKt.getSuggestions(provider()))
                .contains("groq", "together", "cheapest (policy: lowest price)");
        assertThat(ComboBoxKt.getSuggestions(task())).containsExactly("conversational", "summarization");

        ComboBoxKt.selectByLabel(provider(), "together");
        assertThat(ComboBoxKt.getSuggestions(task())).containsExactly("summarization");

        _setValue(provider(), null);
        ComboBoxKt.selectByLabel(task(), "conversational");
        assertThat(ComboBoxKt.getSuggestions(provider())).contains("groq").doesNotContain("together");
    }

    @Test
    void modelsAreSuggestedAsOneTypes() {
        open("/validate");

        ComboBoxKt.setUserInput(model(), "llama 70b");

        assertThat(ComboBoxKt.getSuggestions(model())).containsExactly(Samples.LLAMA);
    }

    @Test
    void withoutAModelAProviderNarrowsWhatIsSuggested() {
        open("/validate?p=groq");
        assertThat(ComboBoxKt.getSuggestions(model())).containsExactly(Samples.LLAMA, Samples.QWEN);
        assertThat(ComboBoxKt.getSuggestions(provider())).contains("fal-ai", "groq", "newcomer");
        assertThat(ComboBoxKt.getSuggestions(task())).containsExactly("conversational");

        ComboBoxKt.selectByLabel(provider(), "fal-ai");
        assertThat(ComboBoxKt.getSuggestions(model())).containsExactly(Samples.FLUX);

        ComboBoxKt.selectByLabel(provider(), "cheapest (policy: lowest price)");
        assertThat(ComboBoxKt.getSuggestions(model())).hasSize(3);
    }

    @Test
    void aPastedPairIsTakenApartAndAskedByEnter() {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), "Qwen/Qwen3-32B:groq");
        pressEnter(model(), "keyup");
        everythingArrives();

        assertThat(model().getValue()).isEqualTo("Qwen/Qwen3-32B");
        assertThat(provider().getValue()).isEqualTo("groq");
        assertThat(address()).contains("m=Qwen%2FQwen3-32B", "p=groq");
        assertThat(headline()).isEqualTo("This works");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen/Qwen3-32B:groq",
                "Qwen/Qwen3-32B groq",
                "  Qwen/Qwen3-32B \t groq ",
                "Qwen/Qwen3-32B: groq",
                "Qwen/Qwen3-32B : groq",
                "https://huggingface.co/Qwen/Qwen3-32B groq",
                "qwen3-32b:groq",
                "qwen3-32b groq"
            })
    void howeverAPairIsWrittenItIsTakenApart(String pasted) {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), pasted);

        assertThat(model().getValue()).isEqualTo(Samples.QWEN);
        assertThat(provider().getValue()).isEqualTo("groq");
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama 70b:groq", "llama 70b : groq", "llama 70b groq"})
    void wordsForAModelWithAProviderBehindThemAreAPairToo(String pasted) {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), pasted);

        assertThat(model().getValue()).isEqualTo(Samples.LLAMA);
        assertThat(provider().getValue()).isEqualTo("groq");
    }

    @Test
    void aPastedPairIsLookedUpAtItsOwnProviderAndNotAtTheOneBefore() {
        open("/validate?p=fal-ai");

        ComboBoxKt._fireCustomValueSet(model(), "qwen3-32b:groq");

        assertThat(model().getValue()).isEqualTo(Samples.QWEN);
        assertThat(provider().getValue()).isEqualTo("groq");
    }

    @Test
    void aProviderThatNobodyKnowsIsTakenForOneToo() {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), "Qwen/Qwen3-32B gorq");
        assertThat(provider().getValue()).isEqualTo("gorq");

        ComboBoxKt._fireCustomValueSet(model(), "gpt2:hf-inference");
        assertThat(model().getValue()).isEqualTo("gpt2");
        assertThat(provider().getValue()).isEqualTo("hf-inference");
    }

    @Test
    void enterTakesTheOnlySuggestion() {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), "llama 70b");
        pressEnter(model(), "keyup");
        everythingArrives();

        assertThat(model().getValue()).isEqualTo(Samples.LLAMA);
        assertThat(validator.asked()).extracting(PairQuestion::model).containsExactly(Samples.LLAMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwen/Qwen3-3", "-", "no such model"})
    void anotherIdAndWordsOfSeveralModelsOrOfNoneAreAskedAsTheyStand(String typed) {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), typed);

        assertThat(model().getValue()).isEqualTo(typed);
        assertThat(provider().getValue()).isNull();
    }

    @Test
    void aPairIsSuggestedAsItsModel() {
        open("/validate");

        ComboBoxKt.setUserInput(model(), "qwen3:groq");

        assertThat(ComboBoxKt.getSuggestions(model())).containsExactly(Samples.QWEN);
    }

    @Test
    void aPastedHubAddressBecomesTheModel() {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), "https://huggingface.co/Qwen/Qwen3-32B?library=transformers");
        _click(button("Validate"));

        assertThat(address()).contains("m=Qwen%2FQwen3-32B");
    }

    @Test
    void aWordThatIsNotOnAListMayBeTypedToo() {
        open("/validate?m=Qwen/Qwen3-32B");

        ComboBoxKt._fireCustomValueSet(provider(), "fireworks");
        _click(button("Validate"));

        assertThat(address()).contains("p=fireworks");
    }

    @Test
    void withoutAModelTheFieldSaysWhatIsMissing() {
        open("/validate");

        _click(button("Validate"));

        assertThat(model().isInvalid()).isTrue();
        assertThat(address()).isEqualTo("/validate");
    }

    @Test
    void aPastedTokenIsTakenAwayAndNobodyIsAskedAboutIt() {
        open("/validate");

        ComboBoxKt._fireCustomValueSet(model(), TOKEN);
        pressEnter(model(), "keyup");
        everythingArrives();

        assertThat(model().getValue()).isNull();
        assertThat(model().isInvalid()).isTrue();
        assertThat(model().getErrorMessage()).startsWith("This looks like a token.");
        assertThat(address()).isEqualTo("/validate");
        assertThat(validator.asked()).isEmpty();
    }

    @Test
    void aTokenPastedIntoAnyOtherFieldGoesNowhereEither() {
        open("/validate?m=Qwen/Qwen3-32B");
        everythingArrives();

        ComboBoxKt._fireCustomValueSet(provider(), TOKEN);
        _setValue(labelled(TextField.class, "Bill to"), "Bearer " + TOKEN);
        _click(button("Validate"));
        everythingArrives();

        assertThat(provider().getErrorMessage()).startsWith("This looks like a token.");
        assertThat(provider().isInvalid()).isTrue();
        assertThat(labelled(TextField.class, "Bill to").getErrorMessage()).startsWith("This looks like a token.");
        assertThat(labelled(TextField.class, "Bill to").isInvalid()).isTrue();
        assertThat(address()).isEqualTo("/validate?m=Qwen%2FQwen3-32B");
        assertThat(validator.asked()).extracting(PairQuestion::provider).containsOnlyNulls();
        assertThat(validator.asked()).extracting(PairQuestion::billTo).containsOnlyNulls();
        assertThat(page()).doesNotContain(TOKEN);
    }

    @Test
    void aTokenInTheAddressIsTakenOutOfItAndNobodyIsAskedAboutIt() {
        open("/validate?p=groq&m=" + TOKEN);
        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("replace: true") && script.contains("validate?p=groq,"));
        everythingArrives();

        assertThat(model().getErrorMessage()).startsWith("The address held what looks like a token.");
        assertThat(title()).doesNotContain(TOKEN);
        assertThat(page()).doesNotContain(TOKEN);
        assertThat(validator.asked()).isEmpty();
    }

    @Test
    void withoutAModelThereIsNothingToClear() {
        open("/validate");

        assertThat(model().isEmpty()).isTrue();
    }

    @Test
    void onAColdStartTheChoicesComeWhenTheCatalogueDoes() {
        catalog.holds(CatalogSnapshot.NONE);
        catalog.willRead(Samples.catalogue());
        open("/validate?m=" + Samples.LLAMA);
        assertThat(ComboBoxKt.getSuggestions(task())).isEmpty();

        everythingArrives();

        assertThat(ComboBoxKt.getSuggestions(task())).containsExactly("conversational");
    }
}
