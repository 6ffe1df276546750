package io.hubcheck.ui.home.filter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.HomeAddress;

/** Each filter that narrows what is shown, to be taken off by a press. */
public final class Chips extends Div {

    private static final long serialVersionUID = 1L;

    private final CriterionTexts texts;
    private final AddressBar bar;
    private final Command emptied;

    /**
     * No chips yet.
     *
     * @param emptied is run when the reader took the last one off, and the focus has no place any more
     */
    public Chips(CriterionTexts texts, AddressBar bar, Command emptied) {
        this.texts = texts;
        this.bar = bar;
        this.emptied = emptied;
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("chips.label"));
        setVisible(false);
    }

    /**
     * Shows what is in use.
     *
     * @param address what to go on from
     * @param applied what of it narrows
     */
    public void show(HomeAddress address, HomeAddress applied) {
        removeAll();
        applied.criteria()
                .entrySet()
                .forEach(criterion -> add(chip(texts.chip(criterion), address.without(criterion.getKey()))));
        setVisible(!applied.criteria().isEmpty());
        if (applied.criteria().size() > 1) {
            add(clearAll(address.cleared()));
        }
    }

    private Button chip(String text, HomeAddress without) {
        Button chip = new Button(text, VaadinIcon.CLOSE_SMALL.create(), clicked -> leave(without));
        chip.addClassName("chip");
        chip.setIconAfterText(true);
        chip.setAriaLabel(translate("chip.remove", text));
        return chip;
    }

    private Button clearAll(HomeAddress cleared) {
        Button clear = new Button(translate("empty.clear"), clicked -> leave(cleared));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        return clear;
    }

    /** The pressed button is gone then: the focus stays among its neighbours. */
    private void leave(HomeAddress next) {
        bar.go(next);
        getChildren().findFirst().ifPresentOrElse(Chips::focus, emptied::execute);
    }

    private static void focus(Component chip) {
        ((Button) chip).focus();
    }
}
