package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.textfield.IntegerField;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader compares a few pairs. */
final class CompareStoryTest extends UiStory {

    private static final String TWO = "/compare?pair=" + Samples.LLAMA + ":groq&pair=" + Samples.LLAMA + ":together";

    private static final Problem DOWN = new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer.", null);

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void pairsStandSideBySideAndWhatDiffersIsMarked() {
        open(TWO);

        assertThat(row("Provider")).isEmpty();
        assertThat(pairs()).hasSize(2);
        assertThat(row("Status").getFirst()).contains("≠");
        assertThat(row("Task").getFirst()).doesNotContain("≠");
    }

    @Test
    void eachPairIsNamedOnceAtTheHeadOfItsColumn() {
        open(TWO);

        assertThat(pairs()).first().asString().contains(Samples.LLAMA, "groq", "Verdict", "Remove");
        assertThat(textOf(_get(NativeTable.class)).split("groq", -1)).hasSize(2);
        assertThat(_get(NativeTable.class).getHead().getRows().getFirst().getHeaderCells())
                .extracting(cell -> cell.getElement().getAttribute("abbr"))
                .containsExactly(null, Samples.LLAMA + ":groq", Samples.LLAMA + ":together");
    }

    @Test
    void whereThereIsNoRoomForColumnsEachPairIsACard() {
        open(TWO);
        resizeTo(360);

        assertThat(_find(NativeTable.class)).isEmpty();
        List<Article> cards = _find(Article.class);
        assertThat(cards).hasSize(2);
        assertThat(facts(cards.getFirst()))
                .contains("groq", "Price in, $/1M ≠ $0.59", "Status ≠", "Task conversational");
        assertThat(facts(cards.getLast())).contains("together", "Price in, $/1M ≠ $0.88");

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Remove " + Samples.LLAMA + ":groq")));
        assertThat(_find(Article.class)).hasSize(1);
        resizeTo(1280);
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void eachRowSaysWhatItIsAboutWithoutBeingPointedAt() {
        catalog.holds(listedByTheirProviders());

        open("/compare?pair=a/b:one&pair=a/b:two");

        assertThat(row("Served by its author")).last().isEqualTo("no");
        assertThat(row("Sources").getFirst()).doesNotContain("≠");
        assertThat(row("Sources")).last().isEqualTo("Router · the provider’s own list");
        assertThat(_find(Button.class, spec -> spec.withText("Remove"))).hasSize(2);
    }

    @Test
    void whatTheyCostIsReckonedForWhatTheReaderCalls() {
        open(TWO + "&in=1000000&out=0&n=1");
        assertThat(row("Price in, $/1M").get(1)).isEqualTo("$0.59");
        assertThat(row("Cost a month").get(1)).contains("$0.59", "cheapest");
        assertThat(row("Cost a month").get(2)).isEqualTo("$0.88");

        _setValue(labelled(IntegerField.class, "Requests a month"), 2);
        assertThat(sentToBrowser()).anyMatch(script -> script.contains("n=2"));
        assertThat(row("Cost a month").get(1)).contains("$1.18");
    }

    @Test
    void aPriceThatNobodySaysMakesNoCost() {
        open("/compare?pair=" + Samples.FLUX + ":fal-ai&pair=" + Samples.LLAMA + ":groq");

        assertThat(row("Cost a month").get(1)).isEqualTo("—");
        assertThat(row("Cost a month").get(2)).doesNotContain("cheapest");
    }

    @Test
    void oneCanBeTakenOutAndAnotherAdded() {
        open(TWO);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Remove " + Samples.LLAMA + ":groq")));
        assertThat(address()).doesNotContain("groq").contains("together");
        assertThat(page()).contains("Add another to compare it with.");

        var offer = Samples.catalogue().offers().stream()
                .filter(each -> each.provider().value().equals("fal-ai"))
                .findFirst()
                .orElseThrow();
        _setValue(picker(), offer);
        assertThat(address()).contains("fal-ai", "together");
    }

    @Test
    void fiveAreTheMost() {
        StringBuilder address = new StringBuilder("/compare?in=1");
        for (int number = 0; number < 7; number++) {
            address.append("&pair=a/model-").append(number).append(":groq");
        }
        open(address.toString());

        assertThat(pairs()).hasSize(5);
        assertThat(pairs().get(0)).contains("Not in the catalogue");
        assertThat(picker().isReadOnly()).isTrue();
    }

    @Test
    void whoHasChosenNothingIsShownTheWay() {
        open("/compare?pair=nonsense&in=many");

        assertThat(page()).contains("Nothing is chosen yet.");
        assertThat(linksTo("compare?pair=")).isNotEmpty();
        assertThat(labelled(IntegerField.class, "Input tokens a request").getValue())
                .isEqualTo(1000);
    }

    @Test
    void aTokenInPlaceOfAModelIsNoPair() {
        open("/compare?pair=hf_not_a_real_token_1:groq&pair=" + Samples.LLAMA + ":groq");

        assertThat(pairs()).hasSize(1);
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("hf_not");
    }

    @Test
    void aColdCatalogueIsWaitedFor() {
        catalog.holds(CatalogSnapshot.NONE);
        open(TWO);
        assertThat(page()).contains("Loading");

        catalog.holds(Samples.catalogue());
        everythingArrives();
        assertThat(pairs()).hasSize(2);
    }

    @Test
    void whatIsNotKnownIsNotToldAsMissing() {
        catalog.holds(CatalogSnapshot.NONE);
        catalog.willFail(DOWN, null);

        open(TWO);
        everythingArrives();

        assertThat(page())
                .contains("The Hub can’t be read", "The Hub did not answer.")
                .doesNotContain("Not in the catalogue");
        assertThat(pairs().get(0)).contains("Nothing has been read from the Hub yet");

        catalog.willRead(Samples.catalogue());
        _click(_get(Button.class, spec -> spec.withText("Try again")));
        everythingArrives();
        assertThat(row("Price in, $/1M").get(1)).isEqualTo("$0.59");
        assertThat(page()).doesNotContain("The Hub can’t be read", "Nothing has been read");
    }

    @Test
    void whatIsReadAnewIsShownWithoutBeingAskedFor() {
        open(TWO + "&pair=openai/gpt-oss-120b:groq");
        assertThat(pairs().get(2)).contains("Not in the catalogue");

        catalog.holds(Samples.laterCatalogue());
        timePasses(Duration.ofSeconds(20));

        assertThat(pairs().get(2)).doesNotContain("Not in the catalogue");
    }

    @Test
    void troubleIsToldAndLeavesWhatIsReadInPeace() {
        open(TWO);
        NativeTable table = _get(NativeTable.class);

        catalog.isTroubledBy(DOWN, Samples.READ);
        timePasses(Duration.ofSeconds(20));

        assertThat(page()).contains("The Hub can’t be reached. What you see is as of 9:57");
        assertThat(_get(NativeTable.class)).isSameAs(table);
    }

    @Test
    void whoeverCostsLeastIsMarkedHoweverThePriceIsSpelt() {
        catalog.holds(priced("0.5", "0.50", "0.9"));

        open("/compare?pair=a/b:one&pair=a/b:two&pair=a/b:three");

        assertThat(row("Cost a month").get(1)).contains("cheapest");
        assertThat(row("Cost a month").get(2)).contains("cheapest");
        assertThat(row("Cost a month").get(3)).doesNotContain("cheapest");
    }

    @Test
    void whoSaysSoIsToldWithoutAMouseToo() {
        open(TWO);

        assertThat(_find(Badge.class)).isNotEmpty().allSatisfy(badge -> {
            assertThat(badge.getElement().getAttribute("tabindex")).isEqualTo("0");
            assertThat(Tooltip.forComponent(badge).getText()).contains("Hub list");
        });
    }

    private static CatalogSnapshot priced(String... prices) {
        List<String> providers = List.of("one", "two", "three");
        Offer[] offers = IntStream.range(0, prices.length)
                .mapToObj(each -> Samples.chat("a/b", providers.get(each), Availability.LIVE)
                        .price(Samples.price(prices[each], prices[each]))
                        .build())
                .toArray(Offer[]::new);
        return CatalogSnapshot.of("priced", Samples.READ, Basis.DISCOVERED, List.of(Samples.model("a/b", 1, offers)));
    }

    private static CatalogSnapshot listedByTheirProviders() {
        Offer[] offers = Stream.of("one", "two")
                .map(provider -> Samples.chat("a/b", provider, Availability.LIVE)
                        .modelAuthor(false)
                        .claims(List.of(
                                Samples.claim(Source.ROUTER, Availability.LIVE),
                                Samples.claim(Source.partnerList(new ProviderId(provider)), Availability.LIVE)))
                        .build())
                .toArray(Offer[]::new);
        return CatalogSnapshot.of("listed", Samples.READ, Basis.DISCOVERED, List.of(Samples.model("a/b", 1, offers)));
    }

    private static String facts(Component card) {
        return textOf(card).replaceAll("\\s+", " ");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> picker() {
        return _get(ComboBox.class);
    }

    /** The heads of the columns but for the first, which is that of what is told. */
    private static List<String> pairs() {
        List<String> heads = cells(_get(NativeTable.class).getHead().getRows().getFirst());
        return heads.subList(1, heads.size());
    }

    /** The cells of a row, its name first; none if there is no such row. */
    private static List<String> row(String name) {
        return _find(NativeTable.class).stream()
                .flatMap(table -> table.getBody().getRows().stream())
                .map(CompareStoryTest::cells)
                .filter(cells -> cells.getFirst().startsWith(name))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> cells(NativeTableRow row) {
        return row.getChildren().map(UiStory::textOf).map(String::strip).toList();
    }
}
