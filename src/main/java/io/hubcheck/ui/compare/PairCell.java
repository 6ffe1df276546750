package io.hubcheck.ui.compare;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.ui.component.ComparedPair;
import io.hubcheck.ui.component.Focus;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Verdicts;
import java.util.function.Consumer;

/** Which pair a column or a card is about, and what can be done with it. */
final class PairCell extends Div {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Button remove;

    PairCell(Compared compared, Consumer<ComparedPair> remove) {
        ComparedPair pair = compared.pair();
        name = pair.name();
        this.remove = remove(pair, remove);
        addClassName("pair");
        Anchor model = Pages.link(pair.model().value(), Pages.model(pair.model()));
        model.getElement().setAttribute("dir", "ltr");
        Anchor verdict = Pages.link(translate("compare.verdict"), Verdicts.address(pair.question()));
        verdict.getElement().setAttribute("aria-label", translate("compare.verdict.of", pair.name()));
        add(model, new Span(pair.provider()));
        if (compared.offer() == null) {
            add(new Span(translate(compared.read() ? "compare.missing" : "health.nothing")));
        }
        add(new Div(verdict, this.remove));
    }

    String name() {
        return name;
    }

    /** The pair beside it was taken away. */
    void takeFocus() {
        Focus.unlessKept(remove);
    }

    private static Button remove(ComparedPair pair, Consumer<ComparedPair> remove) {
        Button button = new Button(
                translate("compare.take-out"), VaadinIcon.CLOSE_SMALL.create(), click -> remove.accept(pair));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(translate("compare.remove", pair.name()));
        return button;
    }
}
