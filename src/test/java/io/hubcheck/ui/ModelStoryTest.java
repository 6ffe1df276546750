package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.shared.Tooltip;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.DetailSection.Row;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader looks at one model: what it is, who serves it, and how they compare. */
final class ModelStoryTest extends ModelStory {

    @Test
    void aModelHasItsPageWithAHeadingAndATitle() {
        open("/models/" + Samples.LLAMA);

        assertThat(_get(H1.class).getText()).isEqualTo(Samples.LLAMA);
        assertThat(title()).isEqualTo(Samples.LLAMA + " – Hubcheck");
        assertThat(page()).contains("Author", "meta-llama", "900");
        assertThat(linksTo("https://hub.example/" + Samples.LLAMA)).isNotEmpty();
    }

    @Test
    void allWhoServeItAreSideBySideWithWhatIsKnownOfEach() {
        open("/models/" + Samples.LLAMA);

        assertThat(row("groq"))
                .contains("live", "$0.59", "$0.79", "131,072", "431 ms", "275", "yes", "no", "3 min ago");
        assertThat(row("together")).contains("staging", "$0.88", "—");
    }

    @Test
    void whoSaysSoIsToldAtTheStatusWhichTakesTheFocus() {
        open("/models/" + Samples.LLAMA);

        Badge status = _find(Badge.class).getFirst();

        assertThat(status.getElement().getAttribute("tabindex")).isEqualTo("0");
        assertThat(Tooltip.forComponent(status).getText()).isEqualTo("Hub list: live, read 3 min ago");
    }

    @Test
    void nobodyStandsOutAmongLiveOffersWhereOnlyOneIsLive() {
        open("/models/" + Samples.LLAMA);

        assertThat(page()).doesNotContain("lowest", "fastest", "longest");
    }

    @Test
    void theBestOfTheLiveStandOutAndShareAPlaceWhereTheyAreEqual() {
        Offer cheap = live("one")
                .price(Samples.price("0.1", "0.4"))
                .contextLength(1000L)
                .build();
        Offer fast = live("two")
                .price(Samples.price("0.2", "0.4"))
                .contextLength(9000L)
                .tokensPerSecond(90.0)
                .build();
        Offer slow = live("three")
                .price(Samples.price("0.3", "0.9"))
                .tokensPerSecond(10.0)
                .build();
        Offer broken = Samples.chat(Samples.QWEN, "four", Availability.ERROR)
                .price(Samples.price("0", "0"))
                .contextLength(99_000L)
                .tokensPerSecond(900.0)
                .build();
        catalog.holds(of(Samples.model(Samples.QWEN, 1, cheap, fast, slow, broken)));

        open("/models/" + Samples.QWEN);

        assertThat(row("one")).contains("lowest\n", "lowest, shared").doesNotContain("longest", "fastest");
        assertThat(row("two")).contains("lowest, shared", "longest", "fastest").doesNotContain("lowest\n");
        assertThat(row("three")).doesNotContain("lowest", "longest", "fastest");
        assertThat(row("four")).contains("$0.00").doesNotContain("lowest", "longest", "fastest");
    }

    @Test
    void nobodyStandsOutWhereAllAreTheSame() {
        catalog.holds(of(Samples.model(
                Samples.QWEN,
                1,
                live("one").contextLength(1000L).build(),
                live("two").contextLength(1000L).build())));

        open("/models/" + Samples.QWEN);

        assertThat(page()).doesNotContain("longest");
    }

    @Test
    void whatNobodySaysHasNoColumnAndIsNamed() {
        open("/models/" + Samples.FLUX);

        assertThat(row("fal-ai")).contains("live").doesNotContain("—");
        assertThat(page()).contains("No source says anything here about: Price in, $/1M, Price out, $/1M, Context");
    }

    @Test
    void whereSourcesDisagreeThatIsSaidInWords() {
        open("/models/" + Samples.QWEN);

        assertThat(page())
                .contains("The sources disagree on groq, so the worst counts: error.")
                .contains("Hub list: error, read 3 min ago", "Router: live, read 3 min ago");
    }

    @Test
    void eachTaskHasItsOwnProvidersAndItsOwnAddress() {
        catalog.holds(Samples.servedForTwoTasks());
        open("/models/" + Samples.QWEN);
        assertThat(rows()).containsExactly("groq");

        open("/"
                + link(_get(Nav.class, spec -> spec.withClasses("task-links")), "summarization (1)")
                        .getHref());

        assertThat(rows()).containsExactly("together");
        assertThat(address()).contains("task=summarization");
        assertThat(link(_get(Nav.class, spec -> spec.withClasses("task-links")), "summarization (1)")
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void aGatedModelSaysWhereToAskForAccess() {
        CatalogModel gated = new CatalogModel(
                new ModelId(Samples.QWEN),
                null,
                Gating.MANUAL,
                "text-generation",
                List.of(live("groq").build()),
                0);
        catalog.holds(of(gated));

        open("/models/" + Samples.QWEN);

        assertThat(page()).contains("yes, by hand", "Ask for access", "text-generation");
        assertThat(page()).contains("Downloads, 30 days\n—");
    }

    @Test
    void whoServesAdaptersOfItIsMentioned() {
        TagOffer adapters = new TagOffer(
                new ProviderId("fal-ai"),
                Samples.TEXT_TO_IMAGE,
                List.of("base_model:adapter:" + Samples.FLUX),
                Availability.LIVE,
                null,
                "lora",
                List.of(Samples.claim(Source.HUB_LIST, Availability.LIVE)));
        catalog.holds(CatalogSnapshot.of(
                "tags", Samples.READ, Basis.DISCOVERED, Samples.catalogue().models(), List.of(adapters)));

        open("/models/" + Samples.FLUX);

        assertThat(page()).contains("fal-ai serves lora adapters of it for text-to-image: live.");
    }

    @Test
    void whatPluginsSayComesWhenItIsThere() {
        plugins.addSections(new DetailSection(
                "house/licence",
                "Licence",
                (model, offers) -> List.of(Row.of("Offers", offers.size() + " of " + model))));
        open("/models/" + Samples.LLAMA);

        everythingArrives();

        assertThat(page()).contains("Licence", "2 of " + Samples.LLAMA);
    }
}
