package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A reader looks at models rather than at single offers. */
final class ByModelStoryTest extends HomeStory {

    @Test
    void aRowIsAModelAndTheChoiceIsInTheAddress() {
        open("/?sort=model");

        _setValue(labelled(Checkbox.class, "By model"), true);

        assertThat(address()).contains("sort=model", "group=model");
        assertThat(page()).contains("3 models, 6 offers");
        assertThat(_size(models())).isEqualTo(3);
        assertThat(models().getColumns().getFirst().getKey()).isEqualTo("status");
    }

    @Test
    void aModelSaysHowFarItsOffersReach() {
        open("/?group=model");

        assertThat(row(0))
                .contains("live", "staging", Samples.LLAMA, "2 providers", "conversational")
                .contains("$0.59 – $0.88 | $0.79 – $0.88 | 131,072 | 431 ms | 275 | 3 min ago")
                .doesNotContain("disputed");
        assertThat(row(1)).contains("live", "error", "disputed", Samples.QWEN, "3 providers");
        assertThat(row(2))
                .contains("live", Samples.FLUX, "1 provider", "— | — | — | — | —")
                .doesNotContain("error");
    }

    @Test
    void onlyWhatPassesTheFiltersCounts() {
        open("/?group=model&provider=groq");

        assertThat(page()).contains("2 models, 2 offers");
        assertThat(row(0)).contains("1 provider", "$0.59 | $0.79").doesNotContain("staging");
    }

    @Test
    void modelsStandWhereTheirFirstOfferWould() {
        open("/?group=model&sort=-input");

        assertThat(IntStream.range(0, 3).mapToObj(ByModelStoryTest::row))
                .satisfiesExactly(
                        first -> assertThat(first).contains(Samples.LLAMA),
                        second -> assertThat(second).contains(Samples.QWEN),
                        third -> assertThat(third).contains(Samples.FLUX));
        open("/?group=model&sort=model");
        assertThat(row(0)).contains(Samples.FLUX);
    }

    @Test
    void aModelUnfoldsIntoItsOffersAndFoldsAgain() {
        open("/?group=model");

        _clickItem(models(), 0, models().getColumns().getFirst());
        assertThat(models().isDetailsVisible(models().getGenericDataView().getItem(0)))
                .isTrue();

        _clickItem(models(), 0, models().getColumns().getFirst());
        assertThat(models().isDetailsVisible(models().getGenericDataView().getItem(0)))
                .isFalse();
    }

    @Test
    void aModelLeadsToItsPage() {
        open("/?group=model&provider=groq");

        LitRenderer<Object> model =
                (LitRenderer<Object>) models().getColumnByKey("model").getRenderer();
        assertThat(model.getValueProviders()
                        .get("address")
                        .apply(models().getGenericDataView().getItem(0)))
                .isEqualTo("models/" + Samples.LLAMA);
    }

    private static String row(int index) {
        return String.join(" | ", _getFormattedRow(models(), index));
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> models() {
        return _get(Grid.class);
    }
}
