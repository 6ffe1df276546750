package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a pair costs a month, and whether no other costs less. */
final class CostCell extends Div {

    private static final long serialVersionUID = 1L;

    CostCell(String cost, boolean cheapest) {
        addClassNames("figure", "cost");
        add(new Span(cost));
        if (cheapest) {
            Span best = new Span(VaadinIcon.TROPHY.create(), new Span(translate("compare.cheapest")));
            best.addClassName("best");
            add(best);
        }
    }
}
