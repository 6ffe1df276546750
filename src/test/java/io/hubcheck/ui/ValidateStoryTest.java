package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.ui.component.Skeleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader asks whether a pair works. */
final class ValidateStoryTest extends ValidateStory {

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
    void theTitleNamesTheModelSoThatTheHistoryCanBeRead() {
        open("/validate?m=Qwen/Qwen3-32B");

        assertThat(title()).isEqualTo("Validate Qwen/Qwen3-32B – Hubcheck");
    }
}
