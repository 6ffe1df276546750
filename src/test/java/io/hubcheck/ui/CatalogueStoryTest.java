package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import io.hubcheck.catalog.OfferRow;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reader looks at what there is, and who says so. */
final class CatalogueStoryTest extends HomeStory {

    @Test
    void whatIsKnownIsThereAtOnceAndTheRestFollows() {
        open("/");

        assertThat(page()).contains("6 offers");

        everythingArrives();
        assertThat(page()).contains("signed out", "3 models", "served by 4 providers", "as of 9:57", "3 min ago");
    }

    @Test
    void besideTheCountStandsTheOrderWhetherThereIsAColumnOfItOrNot() {
        open("/");
        assertThat(page()).contains("by Downloads ↓");

        open("/?sort=output");
        assertThat(page()).contains("by Price out, $/1M ↑").doesNotContain("by Downloads");
    }

    @Test
    void eachScreenHasOneHeadingAndATitle() {
        open("/");

        assertThat(_find(H1.class)).hasSize(1);
        assertThat(title()).isEqualTo("Catalogue – Hubcheck");
    }

    @Test
    void whatNobodySaidIsADashAndAPriceOfZeroIsNotCalledFree() {
        open("/?q=qwen");

        assertThat(row(Samples.QWEN, "groq")).contains("—", "error").doesNotContain("$0.00");
        assertThat(row(Samples.QWEN, "newcomer")).contains("$0.00", "warming").doesNotContain("free");
        assertThat(row(Samples.QWEN, "together")).contains("free", "live").doesNotContain("$0.00");
    }

    @Test
    void allThatIsKnownIsInItsColumn() {
        open("/?provider=groq&q=llama");

        assertThat(row(Samples.LLAMA, "groq"))
                .contains("live", Samples.LLAMA, "groq", "conversational", "$0.59 | $0.79 | 131,072 | 431 ms | 275")
                .contains("yes | no | 3 min ago");
    }

    @Test
    void whereSourcesDisagreeTheRowSaysSoAndItsDetailsNameBoth() {
        open("/?q=qwen");

        OfferRow disputed = offers().getGenericDataView().getItem(0);

        assertThat(row(Samples.QWEN, "groq")).contains("error", "disputed");
        assertThat(row(Samples.QWEN, "together")).doesNotContain("disputed");
        assertThat(told(disputed, "status"))
                .isEqualTo("The sources disagree, so the worst counts:\n"
                        + "Hub list: error, read 3 min ago\nRouter: live, read 3 min ago");
    }

    @Test
    void eachFigureSaysWhereItWasReadAndWhen() {
        open("/?provider=groq&q=llama");
        OfferRow llama = offers().getGenericDataView().getItem(0);

        for (String column : new String[] {"input", "context", "latency", "throughput", "tools", "structured"}) {
            assertThat(told(llama, column)).as(column).isEqualTo("Hub list, read 3 min ago");
        }
    }

    @Test
    void aFigureThatNobodyGaveIsNobodysWord() {
        open("/?q=flux");

        assertThat(told(offers().getGenericDataView().getItem(0), "input"))
                .isEqualTo("No source says anything about it.");
    }

    @Test
    void whatIsPressedBesideTheColumnsWhereTheBoxIsLeadsNowhere() {
        open("/?q=flux");

        _clickItem(offers(), 0);

        assertThat(address()).isEqualTo("/?q=flux");
    }

    @Test
    void aRowLeadsToItsVerdict() {
        open("/?q=flux");

        _clickItem(offers(), 0, offers().getColumns().getFirst());

        assertThat(address())
                .startsWith("/validate?")
                .contains("m=black-forest-labs%2FFLUX.1-schnell", "p=fal-ai", "t=text-to-image");
    }

    @Test
    void theAgeGoesOnWhileNobodyTouchesThePage() {
        open("/?q=flux");
        everythingArrives();

        timePasses(Duration.ofMinutes(4));

        assertThat(page()).contains("7 min ago");
        assertThat(row(Samples.FLUX, "fal-ai")).endsWith("7 min ago");
    }

    @Test
    void aCatalogueThatWasReadAnewInTheBackgroundIsShownWithoutBeingAskedFor() {
        open("/");
        everythingArrives();
        catalog.holds(Samples.laterCatalogue());

        timePasses(Duration.ofSeconds(20));
        everythingArrives();

        assertThat(page()).contains("4 models", "7 offers");
    }

    @Test
    void leavingThePageEndsItsTicking() {
        open("/");
        everythingArrives();

        open("/validate");

        assertThat(ticker.listeners()).isZero();
    }

    @Test
    void aScreenTooNarrowForColumnsShowsEachOfferAsACard() {
        open("/?q=flux");

        resizeTo(360);

        assertThat(columns(offers())).containsExactly("card");
        assertThat(_getFormattedRow(offers(), 0).getFirst())
                .contains("live", "text-to-image", Samples.FLUX, "fal-ai")
                .contains("in — · out — · context — · tools — · Checked 3 min ago")
                .doesNotContain("TTFT");

        resizeTo(1280);
        assertThat(columns(offers())).hasSize(12);
    }
}
