package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import io.hubcheck.ui.component.CardTable;
import java.util.List;
import java.util.stream.Stream;

/** The pairs as columns, what is known of them as rows. */
final class ComparisonTable extends Div {

    private static final long serialVersionUID = 1L;

    private final CardTable table;

    ComparisonTable(List<PairCell> pairs, List<Fact> facts) {
        addClassName("comparison");
        table = new CardTable(
                translate("compare.table"),
                row(translate("compare.fact"), pairs.stream().map(PairCell::name)));
        for (int place = 0; place < pairs.size(); place++) {
            table.head(place + 1, pairs.get(place));
        }
        facts.forEach(fact -> table.addRow(row(fact.heading(), fact.values().stream())));
        add(table);
    }

    private static <T> List<T> row(T name, Stream<? extends T> cells) {
        return Stream.<T>concat(Stream.of(name), cells).toList();
    }
}
