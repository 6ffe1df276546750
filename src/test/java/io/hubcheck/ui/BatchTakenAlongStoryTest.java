package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A reader takes along what many questions came to. */
final class BatchTakenAlongStoryTest extends BatchStory {

    @Test
    void theResultsCanBeTakenAlong() {
        validate("a/b groq\nbad/one");

        assertThat(_find(Anchor.class, spec -> spec.withText("CSV"))).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withText("JSON"))).hasSize(1);
        _get(Button.class, spec -> spec.withText("Copy as Markdown"));
    }

    @Test
    void whatIsTakenAlongSaysOfARowWhatThePageSaysOfIt() {
        validator.answers(Samples::ambiguous);

        validate("llama groq");

        assertThat(textOf(_get(card(0), Badge.class)).strip()).isEqualTo("Unclear");
        assertThat(download("CSV")).contains(",INCONCLUSIVE,model_not_found,").doesNotContain("FAIL");
        assertThat(download("JSON"))
                .contains("\"verdict\" : \"INCONCLUSIVE\"", "\"code\" : \"model_not_found\"")
                .doesNotContain("FAIL");
    }

    @Test
    void onlyWhatIsShownIsTakenAlongAndTheButtonsSaySo() {
        validate("a/b groq\nbad/one\nc/d");

        choose("Trouble (1)");
        everythingArrives();

        assertThat(download("CSV (1)")).contains("bad/one").doesNotContain("a/b", "c/d");
        assertThat(download("JSON (1)")).contains("bad/one").doesNotContain("a/b", "c/d");
        assertThat(_get(Button.class, spec -> spec.withText("Copy as Markdown (1)"))
                        .getElement()
                        .getAttribute("title"))
                .isEqualTo("Only what is shown: 1 of 3 results");
        assertThat(_get(Anchor.class, spec -> spec.withText("CSV (1)")).getAriaLabel())
                .contains("What is shown, as CSV (1)");

        choose("All (3)");
        everythingArrives();
        assertThat(download("CSV")).contains("bad/one", "a/b", "c/d");
    }

    private static String download(String kind) {
        return new String(
                DownloadKt._download(_get(Anchor.class, spec -> spec.withText(kind))), StandardCharsets.UTF_8);
    }
}
