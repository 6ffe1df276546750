package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.select.Select;
import io.hubcheck.ui.home.address.Criterion;

/** Yes, no, or either. */
final class YesNoPicker extends Select<String> {

    private static final long serialVersionUID = 1L;

    YesNoPicker(Criterion criterion) {
        setLabel(CriterionTexts.label(criterion));
        setItems("true", "false");
        setItemLabelGenerator(
                value -> value == null ? translate("filter.any") : CriterionTexts.answer(criterion, value));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(translate("filter.any"));
        setPlaceholder(translate("filter.any"));
    }
}
