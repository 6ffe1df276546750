package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.ui.component.Skeleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader asks whether a pair works. */
final class ValidateStoryTest extends UiStory {

    private static final String TOKEN = "hf_not_a_real_token_1";

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void aSharedAddressIsAnsweredWithoutAnotherClick() {
        open("/validate?m=Qwen/Qwen3-32B&p=groq&t=conversational&bill=acme");
        everythingArrives();

        assertThat(validator.asked())
                .containsExactly(new PairQuestion("Qwen/Qwen3-32B", "groq", "conversational", "acme", null));
        assertThat(headline()).isEqualTo("This works");
        assertThat(page()).contains("Groq serves it for chat.");
    }

    @Test
    void theNamesOfTheApiAreUnderstoodAndRewritten() {
        open("/validate?model=Qwen/Qwen3-32B&provider=groq&task=conversational&billTo=acme");
        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("replace: true")
                        && Stream.of("m=Qwen%2FQwen3-32B", "p=groq", "t=conversational", "bill=acme")
                                .allMatch(script::contains));
        everythingArrives();

        assertThat(validator.asked())
                .containsExactly(new PairQuestion("Qwen/Qwen3-32B", "groq", "conversational", "acme", null));
    }

    @Test
    void theFormShowsWhatTheAddressAsks() {
        open("/validate?m=Qwen/Qwen3-32B&p=cheapest&t=conversational&bill=acme");

        assertThat(model().getValue()).isEqualTo("Qwen/Qwen3-32B");
        assertThat(provider().getValue()).isEqualTo("cheapest");
        assertThat(task().getValue()).isEqualTo("conversational");
        assertThat(labelled(TextField.class, "Bill to").getValue()).isEqualTo("acme");
    }

    @Test
    void withoutAQuestionNothingIsAsked() {
        open("/validate");
        everythingArrives();

        assertThat(validator.asked()).isEmpty();
        assertThat(page()).contains("Type or paste a model");
        assertThat(_find(H1.class)).hasSize(1);
    }

    @Test
    void eachFindingSaysWhatWasFoundWhoSaysSoAndWhen() {
        open("/validate?m=Qwen/Qwen3-32B");
        everythingArrives();

        assertThat(findings()).hasSize(3);
        assertThat(textOf(findings().getFirst()))
                .contains("Pass", "Model exists", "The Hub knows the model.", "Hub, model page", "3 min ago");
        assertThat(textOf(_get(NativeDetails.class).getSummary()).lines())
                .containsExactly("1 not asked", "Token is valid");
        assertThat(_get(NativeDetails.class).isOpen()).isFalse();
        assertThat(findings().getLast().getClassNames()).contains("skipped");
        assertThat(textOf(findings().getLast())).contains("Not asked", "Nobody is signed in.");
    }

    @Test
    void aFailureShowsItsCodeItsFixAndWhatWorksInstead() {
        validator.answers(Samples::taskMismatch);

        open("/validate?m=" + Samples.LLAMA + "&p=groq&t=text-generation");
        everythingArrives();

        assertThat(headline()).isEqualTo("This does not work");
        assertThat(page()).contains("task_mismatch", "What works instead", "groq · conversational");
        assertThat(page().indexOf("What works instead")).isLessThan(page().indexOf("task_mismatch"));
        Anchor fix = _get(Anchor.class, link -> link.withText("Look at its task page"));
        assertThat(fix.getTargetValue()).isEqualTo(AnchorTarget.BLANK);
        assertThat(fix.getElement().getAttribute("rel")).isEqualTo("noopener");
        assertThat(linksTo("validate?")).anyMatch(link -> link.contains("p=groq") && link.contains("t=conversational"));
    }

    @Test
    void whatDecidedStandsFirstAmongTheFindings() {
        validator.answers(Samples::taskMismatch);

        open("/validate?m=" + Samples.LLAMA + "&p=groq&t=text-generation");
        everythingArrives();

        assertThat(findings())
                .extracting(UiStory::textOf)
                .satisfiesExactly(
                        first -> assertThat(first).contains("task_mismatch"),
                        second -> assertThat(second).contains("Model exists"),
                        skipped -> assertThat(skipped).contains("Not asked"));
    }

    @Test
    void anUnknownModelIsAnsweredWithWhatMayHaveBeenMeant() {
        validator.answers(Samples::misspelt);

        open("/validate?m=meta-lama/Llama-3.3");
        everythingArrives();

        Anchor meant = _get(Anchor.class, link -> link.withText("Did you mean " + Samples.LLAMA + "?"));
        assertThat(meant.getHref()).isEqualTo("/validate?m=meta-llama%2FLlama-3.3-70B-Instruct");
        assertThat(meant.getElement().hasAttribute("router-link")).isTrue();
    }

    @Test
    void aFixThatWouldRunAsScriptIsNotALink() {
        validator.answers(question -> Samples.verdict(
                question,
                Outcome.FAIL,
                "bad",
                "Bad.",
                List.of(),
                List.of(Finding.fail("plugin", "bad", "Bad.", null)
                        .fixedBy(new Fix("Press me", URI.create("javascript:alert(1)"))))));

        open("/validate?m=a/b");
        everythingArrives();

        _assertNone(Anchor.class, link -> link.withText("Press me"));
    }

    @Test
    void aCheckThatAPluginBroughtIsCalledByItsIdAndSaysWhose() {
        validator.answers(question -> Samples.verdict(
                question,
                Outcome.PASS,
                Finding.OK,
                "Fine.",
                List.of(),
                List.of(
                        Finding.pass("house-rules/licence-allows-it", "Fine.", null),
                        Finding.pass("house-rules/model", "Fine.", null),
                        Finding.pass("model", "Fine.", null))));

        open("/validate?m=a/b");
        everythingArrives();

        assertThat(findings())
                .extracting(UiStory::textOf)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Licence allows it\n", "by plugin house-rules"),
                        second -> assertThat(second).contains("Model\n", "by plugin house-rules"),
                        own -> assertThat(own).contains("Model exists").doesNotContain("by plugin"));
    }

    @Test
    void theReaderSeesThatTheHubIsBeingAsked() {
        open("/validate?m=Qwen/Qwen3-32B");

        _assertOne(Skeleton.class);
        assertThat(page()).contains("Asking the Hub about Qwen/Qwen3-32B");
    }

    @Test
    void anOlderAnswerThatComesLastIsNotShown() {
        validator.answers(question ->
                Samples.verdict(question, Outcome.PASS, Finding.OK, "About " + question.model(), List.of(), List.of()));
        open("/validate?m=first/model");
        open("/validate?m=second/model");

        everythingArrives();

        assertThat(page()).contains("About second/model").doesNotContain("About first/model");
        assertThat(validator.asked()).extracting(PairQuestion::model).containsExactly("second/model");
    }

    @Test
    void leavingThePageCallsTheQuestionOff() {
        open("/validate?m=Qwen/Qwen3-32B");

        open("/");
        everythingArrives();

        assertThat(validator.asked()).isEmpty();
    }

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
    void askingTheSameAgainWantsAFreshAnswer() {
        open("/validate?m=Qwen/Qwen3-32B");
        everythingArrives();

        _click(button("Validate"));
        everythingArrives();

        assertThat(validator.asked()).extracting(PairQuestion::maxAge).containsExactly(null, Duration.ZERO);
    }

    @Test
    void anAnswerByTheListSaysHowOldItIsAndTheHubItselfCanBeAsked() {
        validator.answers(Samples::passByList);
        open("/validate?m=Qwen/Qwen3-32B");
        everythingArrives();
        assertThat(page()).contains("By the Hub’s list, read", "12 min ago");

        validator.answers(Samples::pass);
        _click(button("Ask the Hub now"));
        everythingArrives();

        assertThat(validator.asked().getLast().maxAge()).isEqualTo(Duration.ZERO);
        assertThat(page()).doesNotContain("By the Hub’s list");
    }

    @Test
    void anAnswerThatTheHubRefusedForNowCanBeAskedForWhenItListensAgain() {
        validator.answers(Samples::rateLimited);
        hub.hasLeft(new Budget("api", CredentialKey.ANONYMOUS, 0, 500L, Samples.NOW.plusSeconds(42)));
        open("/validate?m=Qwen/Qwen3-32B");
        everythingArrives();
        assertThat(headline()).isEqualTo("This could not be found out");
        assertThat(page()).contains("in 0:42");
        assertThat(button("Ask again").isEnabled()).isFalse();

        timePasses(Duration.ofSeconds(42));
        validator.answers(Samples::pass);
        _click(button("Ask again"));
        everythingArrives();

        assertThat(headline()).isEqualTo("This works");
    }

    @Test
    void aFaultOfOursIsToldWithoutItsDetailsAndCanBeTriedAgain() {
        validator.answers(question -> {
            throw new IllegalStateException("a detail for the log");
        });
        open("/validate?m=Qwen/Qwen3-32B");
        everythingArrives();
        assertThat(page()).contains("Something went wrong on our side").doesNotContain("a detail for the log");

        validator.answers(Samples::pass);
        _click(button("Ask again"));
        everythingArrives();
        assertThat(headline()).isEqualTo("This works");
    }

    @Test
    void theVerdictIsReadOut() {
        open("/validate?m=Qwen/Qwen3-32B");
        everythingArrives();

        assertThat(_find(Div.class, div -> div.withAttribute("role", "status")))
                .anyMatch(region -> textOf(region).replace("\n", "").equals("This works. Groq serves it for chat."));
    }

    @Test
    void theSameVerdictCanBeFetchedByACommandWithoutAToken() {
        open("/validate?m=Qwen/Qwen3-32B&p=it's;rm");
        everythingArrives();

        assertThat(page())
                .contains("curl '", "/api/v1/validate?", "model=Qwen%2FQwen3-32B", "provider=it%27s%3Brm")
                .doesNotContain("Authorization");
        _assertOne(Button.class, button -> button.withText("Copy link"));
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

    @Test
    void theTitleNamesTheModelSoThatTheHistoryCanBeRead() {
        open("/validate?m=Qwen/Qwen3-32B");

        assertThat(title()).isEqualTo("Validate Qwen/Qwen3-32B – Hubcheck");
    }

    private static String headline() {
        return _get(H2.class).getText();
    }

    private static List<ListItem> findings() {
        return _find(ListItem.class, item -> item.withClasses("finding"));
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> model() {
        return labelled(ComboBox.class, "Model");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> provider() {
        return labelled(ComboBox.class, "Provider");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> task() {
        return labelled(ComboBox.class, "Task");
    }
}
