package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.Map;

/** Each filter that narrows what is shown, to be taken off by a press. */
public final class Chips extends Div {

    private static final long serialVersionUID = 1L;

    private final CriterionTexts texts;
    private final AddressBar bar;
    private final Command emptied;
    private HomeAddress address = HomeAddress.EVERYTHING;
    private Map<Criterion, String> shown = Map.of();

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
     * Shows what is in use; the chips of the same criteria stay, and keep the focus.
     *
     * @param address what to go on from
     * @param applied what of it narrows
     */
    public void show(HomeAddress address, HomeAddress applied) {
        this.address = address;
        if (applied.criteria().equals(shown)) {
            return;
        }
        shown = applied.criteria();
        removeAll();
        shown.entrySet().forEach(criterion -> add(chip(criterion)));
        setVisible(!shown.isEmpty());
        if (shown.size() > 1) {
            add(clearAll());
        }
    }

    private Button chip(Map.Entry<Criterion, String> criterion) {
        String text = texts.chip(criterion);
        Button chip = new Button(
                text, VaadinIcon.CLOSE_SMALL.create(), clicked -> leave(address.without(criterion.getKey())));
        chip.addClassName("chip");
        chip.setIconAfterText(true);
        chip.setAriaLabel(translate("chip.remove", text));
        return chip;
    }

    private Button clearAll() {
        Button clear = new Button(translate("empty.clear"), clicked -> leave(address.cleared()));
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
