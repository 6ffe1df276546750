package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import io.hubcheck.api.Problem;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.plugin.CellValue;
import io.hubcheck.plugin.PluginException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A reader chooses what is shown of each offer, and in which order. */
final class ColumnStoryTest extends HomeStory {

    private static final String[] USUAL = {
        "status",
        "model",
        "provider",
        "task",
        "input",
        "output",
        "context",
        "latency",
        "throughput",
        "tools",
        "structured",
        "checked"
    };

    private final AtomicInteger questions = new AtomicInteger();
    private final ColumnSpec note = new ColumnSpec("house/note", "Note", false, offer -> {
        questions.incrementAndGet();
        return "by " + offer.provider();
    });
    private final ColumnSpec score = new ColumnSpec(
            "house/score", "Score", true, offer -> offer.provider().value().equals("groq") ? "4" : null);

    @Test
    void theUsualColumnsAreThereAndTheOthersAreNot() {
        open("/");

        assertThat(columns(offers())).containsExactly(USUAL);
    }

    @Test
    void aColumnIsAddedAndTakenAway() {
        open("/");

        pick("Provider’s own name");
        assertThat(columns(offers())).hasSize(13).contains("alias");

        pick("Provider’s own name");
        assertThat(columns(offers())).containsExactly(USUAL);
    }

    @Test
    void anAddressChoosesColumnsInTheirOrderAndTheModelIsAlwaysThere() {
        open("/?cols=sources,gated,status,nonsense");

        assertThat(columns(offers())).containsExactly("status", "model", "gated", "sources");
        assertThat(row(Samples.QWEN, "groq")).endsWith("— | Hub list · Router");
    }

    @Test
    void ofCardsOnlyWhatTheyDontShowAnyhowIsToBeChosen() {
        open("/?q=flux");
        pick("Sources");

        assertThat(_find(Checkbox.class, box -> box.withClasses("table-only")))
                .extracting(Checkbox::getLabel)
                .contains("Status", "Context", "Tools")
                .doesNotContain("Sources", "Checked", "Structured output");
    }

    @Test
    void theUsualColumnsComeBackInOnePress() {
        open("/?cols=model&sort=-context");

        pick("The usual ones");

        assertThat(columns(offers())).containsExactly(USUAL);
    }

    @Test
    void theChoiceStaysWhileOneFiltersAndSorts() {
        open("/?cols=model,sources");

        _setValue(filter(), "llama");
        sortByHeader("model", SortDirection.DESCENDING);

        assertThat(address()).contains("q=llama", "sort=-model", "cols=model%2Csources");
        assertThat(columns(offers())).containsExactly("model", "sources");
    }

    @Test
    void aColumnSortsAndTheOrderIsInTheAddress() {
        open("/");

        sortByHeader("output", SortDirection.DESCENDING);

        assertThat(address()).isEqualTo("/?sort=-output");
        assertThat(offers().getGenericDataView().getItem(0).offer().provider().value())
                .isEqualTo("together");
    }

    @Test
    void ordersWithoutAColumnCanBeChosenToo() {
        open("/?sort=model");

        _setValue(sorting(), OfferSort.parse("-throughput").orElseThrow());

        assertThat(address()).isEqualTo("/?sort=-throughput");
    }

    @Test
    void theColumnOfAPluginIsPickedLikeAnyOther() {
        plugins.addColumns(note, score);
        open("/");
        assertThat(columns(offers())).containsExactly(USUAL);

        pick("Note");

        assertThat(columns(offers())).hasSize(13).endsWith("house/note");
        sortByHeader("model", SortDirection.DESCENDING);
        assertThat(address()).contains("house%2Fnote");
        pick("Note");
        assertThat(columns(offers())).containsExactly(USUAL);
    }

    @Test
    void itsCellsArePendingUntilThePluginHasAnsweredAndUnknownIfItSaysNothing() {
        plugins.addColumns(note, score);
        open("/?cols=model,house/note,house/score");
        assertThat(row(Samples.LLAMA, "groq")).endsWith("… | …");

        everythingArrives();
        everythingArrives();

        assertThat(row(Samples.LLAMA, "groq")).endsWith("by groq | 4");
        assertThat(row(Samples.QWEN, "newcomer")).endsWith("by newcomer | —");
        assertThat(offers().getColumnByKey("house/score").getTextAlign()).isEqualTo(ColumnTextAlign.END);
    }

    @Test
    void aPluginIsAskedOnceForEachCellOfACatalogue() {
        plugins.addColumns(note);
        open("/?cols=model,house/note");
        row(Samples.LLAMA, "groq");
        everythingArrives();
        everythingArrives();
        int asked = questions.get();

        _setValue(filter(), "llama");
        row(Samples.LLAMA, "groq");
        everythingArrives();
        assertThat(questions).hasValue(asked);

        catalog.holds(Samples.laterCatalogue());
        timePasses(Duration.ofSeconds(20));
        whatWasAskedArrives();
        assertThat(row(Samples.LLAMA, "groq")).endsWith("…");
    }

    @Test
    void aCellThatItsPluginDidNotAnswerIsAskedAgainAMinuteLater() {
        AtomicInteger asked = new AtomicInteger();
        AtomicBoolean well = new AtomicBoolean();
        CellValue late = offer -> {
            asked.incrementAndGet();
            if (!well.get()) {
                throw new PluginException(new Problem("plugin_timeout", "The plugin 'house' did not answer.", null));
            }
            return "at last";
        };
        plugins.addColumns(new ColumnSpec("house/late", "Late", false, late));
        open("/?cols=model,house/late");
        row(Samples.LLAMA, "groq");
        everythingArrives();
        everythingArrives();
        assertThat(row(Samples.LLAMA, "groq")).endsWith("| —");
        int once = asked.get();

        well.set(true);
        everythingArrives();
        assertThat(row(Samples.LLAMA, "groq")).endsWith("| —");
        assertThat(asked).hasValue(once);

        timePasses(Duration.ofMinutes(1));
        row(Samples.LLAMA, "groq");
        everythingArrives();
        everythingArrives();
        assertThat(row(Samples.LLAMA, "groq")).endsWith("| at last");
    }

    @Test
    void theColumnGoesWithItsPluginAndTheAddressKeepsIt() {
        plugins.addColumns(note);
        open("/?cols=model,house/note");

        plugins.addColumns();
        timePasses(Duration.ofSeconds(20));
        assertThat(columns(offers())).containsExactly("model");

        plugins.addColumns(note);
        timePasses(Duration.ofSeconds(20));
        assertThat(columns(offers())).containsExactly("model", "house/note");
    }

    @Test
    void aModelAsARowHasNoColumnsOfPlugins() {
        plugins.addColumns(note);

        open("/?group=model&cols=model,house/note");

        assertThat(columns(offers())).containsExactly("model");
    }

    private static void pick(String column) {
        Div chooser = _get(Div.class, spec -> spec.withClasses("column-chooser"));
        if (_find(chooser, Checkbox.class).isEmpty()) {
            _click(_get(chooser, Button.class));
        }
        if (column.equals("The usual ones")) {
            _click(_get(chooser, Button.class, spec -> spec.withText(column)));
        } else {
            Checkbox box = _get(chooser, Checkbox.class, spec -> spec.withLabel(column));
            _setValue(box, !box.getValue());
        }
    }

    private static void sortByHeader(String column, SortDirection direction) {
        Grid<OfferRow> grid = offers();
        ComponentUtil.fireEvent(
                grid,
                new SortEvent<>(grid, List.of(new GridSortOrder<>(grid.getColumnByKey(column), direction)), true));
    }
}
