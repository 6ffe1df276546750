package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.catalog.OfferSort;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A reader at the catalogue, which was read before. */
abstract class HomeStory extends UiStory {

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    static String row(String model, String provider) {
        List<Offer> shown =
                offers().getGenericDataView().getItems().map(OfferRow::offer).toList();
        int index = shown.stream()
                .filter(offer -> offer.model().value().equals(model)
                        && offer.provider().value().equals(provider))
                .map(shown::indexOf)
                .findFirst()
                .orElseThrow();
        return String.join(" | ", _getFormattedRow(offers(), index));
    }

    static List<String> columns(Grid<?> grid) {
        return grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    /** What the reader is told when pointing at a cell. */
    static String told(OfferRow row, String column) {
        return offers().getColumnByKey(column).getTooltipGenerator().apply(row);
    }

    /** The filters in use, as their chips say. */
    static List<String> chips() {
        return _find(Button.class, spec -> spec.withClasses("chip")).stream()
                .map(Button::getText)
                .toList();
    }

    static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    @SuppressWarnings("unchecked")
    static ComboBox<ProviderSummary> providers() {
        return labelled(ComboBox.class, "Provider");
    }

    @SuppressWarnings("unchecked")
    static ComboBox<String> words(String label) {
        return labelled(ComboBox.class, label);
    }

    @SuppressWarnings("unchecked")
    static Select<OfferSort> sorting() {
        return labelled(Select.class, "Sorted by");
    }

    static TextField filter() {
        return labelled(TextField.class, "Model");
    }
}
