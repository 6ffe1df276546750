package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.OfferSort;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader looks around in a catalogue that was read before. */
final class BrowseStoryTest extends UiStory {

    private static final String TOKEN = "hf_not_a_real_token_1";

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void whatIsKnownIsThereAtOnceAndTheRestFollows() {
        open("/");

        assertThat(page()).contains("6 offers");

        everythingArrives();
        assertThat(page()).contains("signed out", "3 models", "4 providers", "as of 9:57", "3 min ago");
    }

    @Test
    void eachScreenHasOneHeadingAndATitle() {
        open("/");

        assertThat(_find(H1.class)).hasSize(1);
        assertThat(title()).isEqualTo("Catalogue · Hubcheck");
    }

    @Test
    void whatNobodySaidIsADashAndAPriceOfZeroIsNotCalledFree() {
        open("/?q=qwen");

        assertThat(row(Samples.QWEN, "groq")).contains("—", "error").doesNotContain("$0.00");
        assertThat(row(Samples.QWEN, "newcomer")).contains("$0.00", "warming").doesNotContain("free");
        assertThat(row(Samples.QWEN, "together")).contains("free", "live").doesNotContain("$0.00");
    }

    @Test
    void eachSourcesWordIsTheresToReadWithItsAge() {
        open("/?q=qwen&provider=groq");

        Offer disputed = offers().getGenericDataView().getItem(0);

        assertThat(offers().getColumnByKey("status").getTooltipGenerator().apply(disputed))
                .isEqualTo("Hub list: error, read 3 min ago\nRouter: live, read 3 min ago");
    }

    @Test
    void choosingAProviderNarrowsTheGridAndIsInTheAddress() {
        open("/");
        everythingArrives();

        ComboBoxKt.selectByLabel(providers(), "Groq");

        assertThat(_size(offers())).isEqualTo(2);
        assertThat(address()).isEqualTo("/?provider=groq");
    }

    @Test
    void choosingATaskNarrowsTheGridAndIsInTheAddress() {
        open("/");

        ComboBoxKt.selectByLabel(tasks(), "text-to-image");

        assertThat(page()).contains("1 offer");
        assertThat(address()).isEqualTo("/?task=text-to-image");
    }

    @Test
    void choosingAProviderLeavesOnlyItsTasksAndTheOtherWayRound() {
        open("/");
        everythingArrives();
        assertThat(ComboBoxKt.getSuggestions(tasks())).containsExactly("conversational", "text-to-image");

        ComboBoxKt.selectByLabel(providers(), "Groq");
        assertThat(ComboBoxKt.getSuggestions(tasks())).containsExactly("conversational");

        open("/?task=text-to-image");
        assertThat(ComboBoxKt.getSuggestions(providers())).containsExactly("fal");
        assertThat(ComboBoxKt.getSuggestions(tasks())).containsExactly("conversational", "text-to-image");
    }

    @Test
    void typingNarrowsTheGridWithoutAPageToComeBackFrom() {
        open("/");

        _setValue(filter(), "llama 70b");

        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("replace: true") && script.contains("?q=llama%2070b"));
        assertThat(_size(offers())).isEqualTo(2);
    }

    @Test
    void aSharedAddressBringsTheSamePage() {
        open("/?provider=together&task=conversational&q=qwen&sort=-context");
        everythingArrives();

        assertThat(providers().getValue().name()).isEqualTo("Together AI");
        assertThat(tasks().getValue()).isEqualTo("conversational");
        assertThat(filter().getValue()).isEqualTo("qwen");
        assertThat(sorting().getValue().word()).isEqualTo("-context");
        assertThat(_size(offers())).isEqualTo(1);
    }

    @Test
    void aProviderThatNobodyKnowsIsStillShownWhereTheAddressNamesIt() {
        open("/?provider=unheard-of");
        everythingArrives();

        assertThat(providers().getItemLabelGenerator().apply(providers().getValue()))
                .isEqualTo("unheard-of (unknown)");
        assertThat(page()).contains("No offer passes these filters");
    }

    @Test
    void retiredAndUnknownProvidersAreCalledSo() {
        open("/");
        everythingArrives();

        assertThat(ComboBoxKt.getSuggestions(providers()))
                .containsExactly("fal", "Groq", "Nebius AI (retired)", "newcomer (unknown)", "Together AI");
    }

    @Test
    void aColumnSortsAndTheOrderIsInTheAddress() {
        open("/");

        sortByHeader("output", SortDirection.DESCENDING);

        assertThat(address()).isEqualTo("/?sort=-output");
        assertThat(offers().getGenericDataView().getItem(0).provider().value()).isEqualTo("together");
    }

    @Test
    void ordersWithoutAColumnCanBeChosenToo() {
        open("/?sort=model");

        _setValue(sorting(), OfferSort.parse("-throughput").orElseThrow());

        assertThat(address()).isEqualTo("/?sort=-throughput");
    }

    @Test
    void aRowLeadsToItsVerdict() {
        open("/?q=flux");

        _clickItem(offers(), 0);

        assertThat(address())
                .startsWith("/validate?")
                .contains("m=black-forest-labs%2FFLUX.1-schnell", "p=fal-ai", "t=text-to-image");
    }

    @Test
    void aPastedPairIsOfferedForValidationAndShowsItsModel() {
        open("/");

        _setValue(filter(), "Qwen/Qwen3-32B:groq");

        assertThat(page()).contains("Validate Qwen/Qwen3-32B with groq", "3 offers");
        assertThat(linksTo("validate?")).anyMatch(link -> link.contains("m=Qwen%2FQwen3-32B%3Agroq"));
    }

    @Test
    void aPastedHubAddressIsOfferedForValidation() {
        open("/");

        _setValue(filter(), "https://huggingface.co/Qwen/Qwen3-32B/tree/main");

        assertThat(page()).contains("Validate Qwen/Qwen3-32B", "3 offers");
    }

    @Test
    void enterAsksAboutAPastedPair() {
        open("/");
        _setValue(filter(), "Qwen/Qwen3-32B:groq");

        pressEnter(filter(), "keydown");

        assertThat(address()).isEqualTo("/validate?m=Qwen%2FQwen3-32B%3Agroq");
    }

    @Test
    void aTokenPastedIntoTheFilterIsTakenAwayAndGoesNowhere() {
        open("/?q=qwen");

        _setValue(filter(), TOKEN);

        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("replace: true"))
                .noneMatch(script -> script.contains(TOKEN));
        assertThat(filter().getValue()).isEmpty();
        assertThat(filter().isInvalid()).isTrue();
        assertThat(filter().getErrorMessage()).startsWith("This looks like a token.");
        assertThat(page()).contains("6 offers").doesNotContain(TOKEN);

        _setValue(filter(), "qwen");
        assertThat(filter().isInvalid()).isFalse();
    }

    @Test
    void aTokenInTheAddressIsTakenOutOfIt() {
        open("/?provider=groq&q=" + TOKEN);

        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("replace: true") && script.contains("?provider=groq,"));
        assertThat(filter().getValue()).isEmpty();
        assertThat(filter().getErrorMessage()).startsWith("The address held what looks like a token.");
        assertThat(page()).contains("2 offers").doesNotContain(TOKEN);
    }

    @Test
    void aPartOfANameIsNotOfferedForValidation() {
        open("/?q=qwen3");

        assertThat(page()).doesNotContain("Validate qwen3");
    }

    @Test
    void anEmptyResultSaysWhichFilterToDropAndDropsIt() {
        open("/?q=llama&provider=groq&task=text-to-image");

        assertThat(page()).contains("No offer passes these filters");
        _assertNone(Grid.class);

        _click(_get(Button.class, button -> button.withText("Drop “text-to-image”: 1 offer")));
        assertThat(address()).contains("q=llama", "provider=groq").doesNotContain("task");
        assertThat(_size(offers())).isEqualTo(1);
    }

    @Test
    void allFiltersAreClearedInOneClickAndTheOrderStays() {
        open("/?q=nothing+has+this+name&sort=-context");

        _click(_get(Button.class, button -> button.withText("Clear all filters")));

        assertThat(address()).isEqualTo("/?sort=-context");
    }

    @Test
    void theAgeGoesOnWhileNobodyTouchesThePage() {
        open("/");
        everythingArrives();

        timePasses(Duration.ofMinutes(4));

        assertThat(page()).contains("7 min ago");
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

        assertThat(visibleColumns()).containsExactly("card");
        assertThat(_getFormattedRow(offers(), 0).getFirst())
                .contains("live", "text-to-image", Samples.FLUX, "fal-ai", "in — · out — · context — · tools —");
    }

    private static void sortByHeader(String column, SortDirection direction) {
        Grid<Offer> grid = offers();
        ComponentUtil.fireEvent(
                grid,
                new SortEvent<>(grid, List.of(new GridSortOrder<>(grid.getColumnByKey(column), direction)), true));
    }

    private List<String> visibleColumns() {
        return offers().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    private static String row(String model, String provider) {
        List<Offer> shown = offers().getGenericDataView().getItems().toList();
        int index = shown.stream()
                .filter(offer -> offer.model().value().equals(model)
                        && offer.provider().value().equals(provider))
                .map(shown::indexOf)
                .findFirst()
                .orElseThrow();
        return String.join(" | ", _getFormattedRow(offers(), index));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ProviderSummary> providers() {
        return labelled(ComboBox.class, "Provider");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> tasks() {
        return labelled(ComboBox.class, "Task");
    }

    @SuppressWarnings("unchecked")
    private static Select<OfferSort> sorting() {
        return labelled(Select.class, "Sorted by");
    }

    private static TextField filter() {
        return labelled(TextField.class, "Model");
    }
}
