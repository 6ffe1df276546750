package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A reader looks at a model that is not as one would like it to be, or by another address. */
final class ModelStatesStoryTest extends ModelStory {

    @Test
    void whoDoesNotServeItIsNamedAndTheVerdictTellsWhy() {
        open("/models/" + Samples.LLAMA + "?provider=fal-ai");

        assertThat(page()).contains("fal-ai is not known to serve this model for conversational");
        assertThat(linksTo("p=fal-ai")).isNotEmpty();
    }

    @Test
    void anIdInOtherLetterCaseGetsItsRealAddress() {
        open("/models/" + Samples.QWEN.toLowerCase(Locale.ROOT));

        assertThat(sentToBrowser()).anyMatch(script -> script.contains("models/" + Samples.QWEN));
        assertThat(_get(H1.class).getText()).isEqualTo(Samples.QWEN);
    }

    @Test
    void aModelThatIsNotListedMayBeMisspeltOrAskedAbout() {
        open("/models/Qwen/Qwen3-32");

        assertThat(page()).contains("The catalogue has no such model", "Did you mean", Samples.QWEN);
        assertThat(linksTo("models/" + Samples.QWEN)).isNotEmpty();
        assertThat(linksTo("validate?m=Qwen%2FQwen3-32")).isNotEmpty();
        assertThat(linksTo("https://hub.example/Qwen/Qwen3-32")).isNotEmpty();
    }

    @Test
    void whatCannotBeAnIdIsSaidToBeNone() {
        open("/models/a--b/c");

        assertThat(page()).contains("not the form of a model’s id");
        assertThat(linksTo("hub.example")).isEmpty();
    }

    @Test
    void whereNobodyServesItWhatIsServedOfItsFamilyIsOffered() {
        Offer sibling = Samples.chat("Qwen/Qwen3-8B", "groq", Availability.LIVE).build();
        catalog.holds(of(Samples.model(Samples.QWEN, 2), Samples.model("Qwen/Qwen3-8B", 1, sibling)));

        open("/models/" + Samples.QWEN);

        assertThat(page()).contains("Nobody is known to serve this model now.", "Qwen/Qwen3-8B");
        assertThat(linksTo("m=Qwen%2FQwen3-8B&p=groq")).isNotEmpty();
    }

    @Test
    void beforeAnythingWasReadThePageWaitsAndThenShows() {
        catalog.holds(CatalogSnapshot.NONE);
        catalog.willRead(Samples.catalogue());

        open("/models/" + Samples.LLAMA);
        assertThat(page()).contains("Loading from the Hub").doesNotContain("groq");
        everythingArrives();

        assertThat(rows()).containsExactly("groq", "together");
        assertThat(code()).contains(Samples.LLAMA + ":groq");
    }

    @Test
    void newsOfTheCatalogueComeToAPageThatStandsOpen() {
        user.signsIn("hf_demo_alice", null);
        open("/models/" + Samples.QWEN);
        catalog.holds(of(Samples.model(Samples.QWEN, 1, live("nebius").build())));

        timePasses(Duration.ofSeconds(20));

        assertThat(rows()).containsExactly("nebius");
        assertThat(code()).contains(Samples.QWEN + ":nebius");
    }

    @Test
    void whereNothingCanBeReadThatIsWhatIsSaid() {
        catalog.holds(CatalogSnapshot.NONE);
        catalog.willFail(new Problem("hub_unreachable", "The Hub does not answer.", null), null);

        open("/models/" + Samples.LLAMA);
        everythingArrives();

        assertThat(page())
                .contains("The Hub does not answer.", "nothing is known about this model here")
                .doesNotContain("nobody is known");
    }

    @Test
    void newsOfTheSourcesLeaveWhatIsReadInPeace() {
        open("/models/" + Samples.LLAMA);
        NativeTable table = _get(NativeTable.class);

        catalog.isTroubledBy(new Problem("hub_unreachable", "The Hub does not answer.", null), Samples.READ);
        timePasses(Duration.ofSeconds(20));

        assertThat(page()).contains("The Hub does not answer.");
        assertThat(_get(NativeTable.class)).isSameAs(table);
    }

    @Test
    void aPageThatIsOutOfDateSaysSo() {
        catalog.isTroubledBy(new Problem("hub_unreachable", "The Hub does not answer.", null), Samples.READ);

        open("/models/" + Samples.LLAMA);

        assertThat(page()).contains("What you see is as of", "groq");
    }

    @Test
    void aTokenInPlaceOfAModelIsShownNowhere() {
        open("/models/hf_not_a_real_token_1?provider=groq");

        assertThat(address()).isEqualTo("/?provider=groq");
        assertThat(title()).isEqualTo("Catalogue – Hubcheck");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("hf_not");
    }

    @Test
    void aModelMayHaveANameOfThatForm() {
        open("/models/owner/hf_not_a_real_token_1");

        assertThat(_get(H1.class).getText()).isEqualTo("owner/hf_not_a_real_token_1");
    }

    @Test
    void aTokenInTheAddressIsTakenOut() {
        open("/models/" + Samples.LLAMA + "?bill=hf_not_a_real_token_1");

        assertThat(sentToBrowser()).anyMatch(script -> script.contains("replace: true") && !script.contains("hf_"));
        assertThat(page()).doesNotContain("hf_not");
    }
}
