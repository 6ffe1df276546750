package io.hubcheck.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One button below the other for each choice, of which the current one is marked. */
public final class PickList<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<T> pick;
    private final transient Map<T, Button> buttons = new LinkedHashMap<>();

    public PickList(Consumer<T> pick) {
        this.pick = pick;
        addClassName("pick-list");
    }

    /** Offers a further choice. */
    public Button offer(T choice, String title) {
        Icon mark = VaadinIcon.CHECK.create();
        Button button = new Button(title, mark, pressed -> pick.accept(choice));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.put(choice, button);
        add(button);
        return button;
    }

    /** Says which choice holds now. */
    public void mark(T current) {
        buttons.forEach((choice, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(choice.equals(current))));
    }
}
