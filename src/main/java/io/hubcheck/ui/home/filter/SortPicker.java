package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.select.Select;
import io.hubcheck.catalog.OfferSort;
import java.util.List;
import java.util.stream.Stream;

/** All orders that offers can be in, also those without a column of their own. */
final class SortPicker extends Select<OfferSort> {

    private static final long serialVersionUID = 1L;
    private static final List<OfferSort> USUAL = Stream.of(
                    "-downloads",
                    "model",
                    "provider",
                    "task",
                    "status",
                    "input",
                    "output",
                    "-context",
                    "latency",
                    "-throughput",
                    "checked")
            .flatMap(word -> OfferSort.parse(word).stream())
            .toList();

    SortPicker() {
        setLabel(translate("home.sort"));
        setItemLabelGenerator(CriterionTexts::sort);
        setItems(USUAL);
    }

    void show(OfferSort sort) {
        if (!sort.equals(getValue())) {
            setItems(
                    USUAL.contains(sort)
                            ? USUAL
                            : Stream.concat(Stream.of(sort), USUAL.stream()).toList());
            setValue(sort);
        }
    }
}
