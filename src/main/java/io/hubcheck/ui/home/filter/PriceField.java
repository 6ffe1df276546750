package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.hubcheck.ui.home.address.Criterion;

/** The most that a million tokens may cost. */
final class PriceField extends BigDecimalField {

    private static final long serialVersionUID = 1L;

    PriceField(Criterion criterion) {
        super(CriterionTexts.label(criterion));
        setPlaceholder(translate("filter.any"));
        setPrefixComponent(new Span("$"));
        setClearButtonVisible(true);
    }
}
