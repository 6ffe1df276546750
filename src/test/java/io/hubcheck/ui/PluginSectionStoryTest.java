package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.DetailSection.Row;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verdict, and what plugins know of its model. */
final class PluginSectionStoryTest extends UiStory {

    private static final DetailSection LICENCE = new DetailSection(
            "house/licence",
            "Licence",
            (model, offers) -> List.of(
                    Row.of("Offers", offers.size() + " of " + model),
                    new Row("Text", "Read it", URI.create("https://licences.example/llama"))));

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    private void ask() {
        open("/validate?m=" + Samples.LLAMA);
        everythingArrives();
    }

    @Test
    void aSectionComesWhenItsPluginHasAnsweredAndTheVerdictDoesNotWaitForIt() {
        plugins.addSections(LICENCE);
        open("/validate?m=" + Samples.LLAMA);
        whatWasAskedArrives();
        assertThat(page()).contains("This works").doesNotContain("Licence");

        everythingArrives();

        assertThat(textOf(section("Licence")).lines())
                .containsExactly("Licence", "by plugin house", "Offers", "2 of " + Samples.LLAMA, "Text", "Read it");
        Anchor link = _get(Anchor.class, spec -> spec.withText("Read it"));
        assertThat(link.getHref()).isEqualTo("https://licences.example/llama");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener");
    }

    @Test
    void anEmptySectionIsLeftOut() {
        plugins.addSections(new DetailSection("house/nothing", "Nothing", (model, offers) -> List.of()), LICENCE);
        ask();
        everythingArrives();

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Licence").doesNotContain("Nothing");
    }

    @Test
    void aSectionThatBreaksSaysSoAndLeavesTheOthersAlone() {
        plugins.addSections(
                new DetailSection("house/broken", "Broken", (model, offers) -> {
                    throw new IllegalStateException("a detail for the log");
                }),
                LICENCE);
        ask();
        everythingArrives();

        assertThat(textOf(section("Broken")))
                .contains("Something went wrong on our side")
                .doesNotContain("a detail for the log");
        assertThat(textOf(section("Licence"))).contains("2 of");
    }

    @Test
    void anAddressThatWouldRunAsScriptIsNoLink() {
        plugins.addSections(new DetailSection(
                "house/evil",
                "Evil",
                (model, offers) -> List.of(new Row("A", "Press me", URI.create("javascript:x")))));
        ask();
        everythingArrives();

        assertThat(textOf(section("Evil"))).contains("Press me");
        assertThat(_find(Anchor.class, link -> link.withText("Press me"))).isEmpty();
    }

    private static Section section(String title) {
        return _get(Section.class, part -> part.withAttribute("aria-label", title));
    }
}
