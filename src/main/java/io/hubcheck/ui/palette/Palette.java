package io.hubcheck.ui.palette;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/**
 * A field and what it finds. The arrow keys are the page's script's, so that they are quick; it marks the choice that
 * Enter takes, by an id that is good only for the list that shows.
 */
final class Palette extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int PATIENCE_MS = 100;
    private static final String LIST = "palette-list";
    private static final String MARKED = "element.inputElement.getAttribute('aria-activedescendant') ?? ''";
    private static final String PRESSED = "event.target.closest('[role=option]')?.id ?? ''";
    private static final String COMBOBOX = """
            const field = this.inputElement;
            field.setAttribute('role', 'combobox');
            field.setAttribute('aria-autocomplete', 'list');
            field.setAttribute('aria-expanded', 'true');
            field.setAttribute('aria-controls', $0);
            """;
    private static final String MARK = "this.inputElement.setAttribute('aria-activedescendant', $0)";

    private final transient Matches choices;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private final Span nothing = new Span();
    private transient List<Choice> shown = List.of();
    private int lists;

    Palette(Matches choices) {
        this.choices = choices;
        addClassName("palette");
        setAriaLabel(translate("palette.open"));
        setWidth("min(40rem, 100vw - 2rem)");
        setTop("max(1rem, 10vh)");
        field.addClassName("palette-field");
        field.setPlaceholder(translate("palette.hint"));
        field.setAriaLabel(translate("palette.open"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE_MS);
        field.addValueChangeListener(typed -> show(typed.getValue()));
        field.getElement()
                .addEventListener(
                        "keydown",
                        enter -> choose(enter.getEventData().path(MARKED).asString()))
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData(MARKED);
        list.setId(LIST);
        list.addClassName(LIST);
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", translate("palette.results"));
        list.getElement()
                .addEventListener(
                        "click",
                        press -> choose(press.getEventData().path(PRESSED).asString()))
                .addEventData(PRESSED);
        nothing.getElement().setAttribute("role", "status");
        add(field, list, nothing);
        show("");
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        super.onAttach(shown);
        field.getElement().executeJs(COMBOBOX, LIST);
        field.focus();
    }

    private void show(String typed) {
        shown = choices.of(typed);
        lists++;
        list.removeAll();
        for (int place = 0; place < shown.size(); place++) {
            list.add(option(shown.get(place), place));
        }
        list.setVisible(!shown.isEmpty());
        nothing.setText(shown.isEmpty() ? translate("palette.none") : "");
        field.getElement().executeJs(MARK, shown.isEmpty() ? "" : id(0));
    }

    private Component option(Choice choice, int place) {
        Span title = new Span(choice.title());
        title.getElement().setAttribute("dir", "auto");
        Span kind = new Span(choice.kind());
        kind.addClassName("aside");
        Div option = new Div(choice.icon().create(), title, kind);
        option.setId(id(place));
        option.getElement().setAttribute("role", "option").setAttribute("aria-selected", Boolean.toString(place == 0));
        return option;
    }

    private String id(int place) {
        return "palette-" + lists + "-" + place;
    }

    /** Whoever is quicker with Enter than the list is with its answer gets the best of the new one. */
    private void choose(String marked) {
        if (shown.isEmpty()) {
            return;
        }
        Choice choice = shown.stream()
                .filter(each -> id(shown.indexOf(each)).equals(marked))
                .findFirst()
                .orElse(shown.getFirst());
        close();
        choice.choose().execute();
    }
}
