package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Outcome;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader reads a verdict. */
final class VerdictCardStoryTest extends ValidateStory {

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
    void whereMuchWasNotAskedTheNamesAreAListToOpen() {
        validator.answers(question -> Samples.verdict(
                question,
                Outcome.FAIL,
                "bad",
                "Bad.",
                List.of(),
                Stream.of("served", "provider", "task", "token")
                        .map(check -> Finding.skipped(check, "There is nothing to ask about."))
                        .toList()));

        open("/validate?m=a/b");
        everythingArrives();

        NativeDetails notAsked = _get(NativeDetails.class);
        assertThat(textOf(notAsked.getSummary()).strip()).isEqualTo("4 not asked");
        assertThat(textOf(notAsked)).contains("Token is valid");
    }

    @Test
    void aMissingModelThatIsLikeNoOtherIsNotAskedBackButCanBeSearchedFor() {
        validator.answers(question -> Samples.verdict(
                question,
                Outcome.FAIL,
                "model_not_found",
                "There is no such model.",
                List.of(),
                List.of(Finding.fail("model", "model_not_found", "There is no such model.", null)
                        .fixedBy(new Fix("Search the catalogue for it", URI.create("/?q=zzz"))))));

        open("/validate?m=zzz");
        everythingArrives();

        assertThat(headline()).isEqualTo("This does not work");
        Anchor search = _get(Anchor.class, link -> link.withText("Search the catalogue for it"));
        assertThat(search.getHref()).isEqualTo("/?q=zzz");
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
    void aNameThatMayMeanSeveralModelsFailsAsInTheApiAndAsksWhichOneIsMeant() {
        validator.answers(Samples::ambiguous);

        open("/validate?m=llama");
        everythingArrives();

        assertThat(headline()).isEqualTo("Which model do you mean?");
        assertThat(card().getClassNames()).contains("fail").doesNotContain("inconclusive");
        assertThat(textOf(findings().getFirst())).contains("Fail", "model_not_found");
        assertThat(textOf(card()))
                .containsSubsequence("Choose one", Samples.LLAMA, Samples.QWEN, "model_not_found")
                .doesNotContain("What works instead");
        assertThat(_find(Div.class, div -> div.withAttribute("role", "status")))
                .anyMatch(region -> textOf(region).startsWith("Which model do you mean?"));
    }

    @Test
    void whichOneIsMeantIsAskedTooWhereNoneOfThemIsLive() {
        validator.answers(question -> Samples.ambiguous(question, List.of()));

        open("/validate?m=llama");
        everythingArrives();

        assertThat(headline()).isEqualTo("Which model do you mean?");
    }

    @Test
    void whatCanNotBeUnderstoodFailsAsInTheApiAndSaysHowToWriteIt() {
        validator.answers(question -> Samples.verdict(
                question,
                Outcome.FAIL,
                "model_id_invalid",
                "This is not the form of a model id.",
                List.of(),
                List.of()));

        open("/validate?m=a/b/c");
        everythingArrives();

        assertThat(headline()).isEqualTo("Write the model as owner/name");
        assertThat(card().getClassNames()).contains("fail").doesNotContain("inconclusive");
    }

    @Test
    void aModelThatIsNamedInFullAndMissingDoesNotWork() {
        validator.answers(Samples::misspelt);

        open("/validate?m=meta-lama/Llama-3.3");
        everythingArrives();

        assertThat(headline()).isEqualTo("This does not work");
        assertThat(card().getClassNames()).contains("fail");
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

    private static Section card() {
        return _get(Section.class, section -> section.withClasses("verdict"));
    }

    private static List<ListItem> findings() {
        return _find(ListItem.class, item -> item.withClasses("finding"));
    }
}
