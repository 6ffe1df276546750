package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Finds one more pair to compare, by any part of the model's id. */
final class PairPicker extends ComboBox<Offer> {

    private static final long serialVersionUID = 1L;

    PairPicker(Supplier<CatalogSnapshot> snapshot, Consumer<Offer> picked) {
        super(translate("compare.add"));
        addClassName("pair-picker");
        setPlaceholder(translate("compare.add.hint"));
        getElement().setAttribute("data-slash", true);
        setItemLabelGenerator(PairPicker::words);
        setItems(query -> snapshot
                .get()
                .select(OfferFilter.builder().text(query.getFilter().orElse("")).build(), OfferSort.DOWNLOADS)
                .page(query.getOffset(), query.getLimit())
                .stream());
        addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                Offer offer = chosen.getValue();
                clear();
                picked.accept(offer);
            }
        });
    }

    private static String words(Offer offer) {
        return offer.model().value() + " · " + offer.provider().value() + " · "
                + offer.task().value();
    }
}
