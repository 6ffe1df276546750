package io.hubcheck.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A button with a panel below it, which is made, and takes memory, when it is first opened. */
public final class DropDown extends Span {

    private static final long serialVersionUID = 1L;
    private static final String FOCUS = """
            (this.querySelector('[aria-pressed=true]')
              ?? [...this.querySelectorAll(':is(vaadin-checkbox, vaadin-button):not([disabled])')].find(part => part.checkVisibility()))
              ?.focus()""";
    private static final String FOCUS_LOST = "if (document.activeElement === document.body) { this.focus(); }";

    private final Button button;
    private final transient Supplier<Component> content;
    private @Nullable Popover panel;

    /**
     * @param button opens it
     * @param label what the panel is called, for whoever hears it
     * @param content makes what it holds
     */
    public DropDown(Button button, String label, Supplier<Component> content) {
        this.button = button;
        this.content = content;
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(pressed -> open(label));
        add(button);
    }

    /** Takes the panel away until the button is pressed again, which gets the focus back. */
    public void close() {
        if (panel != null) {
            panel.close();
            button.focus();
        }
    }

    /** From then on the panel listens to the button by itself. */
    private void open(String label) {
        if (panel != null) {
            return;
        }
        Component held = content.get();
        panel = new Popover(held);
        panel.addClassName("drop-down");
        panel.setAriaLabel(label);
        panel.setPosition(PopoverPosition.BOTTOM_END);
        panel.setTarget(button);
        panel.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                held.getElement().executeJs(FOCUS);
            } else {
                button.getElement().executeJs(FOCUS_LOST);
            }
        });
        add(panel);
        panel.open();
    }
}
