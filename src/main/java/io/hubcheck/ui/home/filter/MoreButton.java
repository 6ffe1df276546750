package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;

/** Shows and hides filters, and tells how many of them are used. */
final class MoreButton extends Button {

    private static final long serialVersionUID = 1L;

    private final String label;

    /** @param label the key of its text while none is used; below it is the one that counts them */
    MoreButton(String label, Command press) {
        super(translate(label), VaadinIcon.SLIDERS.create());
        this.label = label;
        addClickListener(clicked -> press.execute());
    }

    void showUsed(long used) {
        setText(used == 0 ? translate(label) : translate(label + ".used", used));
    }

    void showOpen(boolean open) {
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
