package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;

/** Somebody comes for the first time, and does not know what to ask. */
final class FirstVisitStoryTest extends HomeStory {

    @Test
    void threeExamplesAreLinksAndGoAwayWithTheFirstFilter() {
        open("/");

        assertThat(linksTo("?"))
                .contains(
                        "?status=live&minContext=128000&tools=true&sort=output",
                        "?provider=fal-ai&task=text-to-image",
                        "?since=7d");
        assertThat(page()).contains("Cheapest with tools, ≥ 128k context", "Image models on fal-ai", "New this week");

        open("/?provider=fal-ai&task=text-to-image");
        assertThat(page()).contains("1 offer").doesNotContain("New this week");
    }

    @Test
    void theStatesAreExplainedInALineEachWithSignAndWord() {
        open("/");

        assertThat(_get(Component.class, part -> part.withClasses("legend"))
                        .getElement()
                        .getOuterHTML())
                .contains("vaadin:check-circle", "vaadin:flask", "vaadin:close-circle")
                .contains("live", "every source that knows it says it works")
                .contains("staging", "in trial")
                .contains("error", "at least one source says it fails")
                .contains("vaadin:question-circle", "unknown", "“warming”")
                .contains("data-dismiss=\"legend\"");
    }
}
