package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Shows and hides the further filters, and tells how many of them are used. */
final class MoreButton extends Button {

    private static final long serialVersionUID = 1L;

    private final Component panel;

    MoreButton(Component panel) {
        super(translate("filter.more"), VaadinIcon.SLIDERS.create());
        this.panel = panel;
        addClassName("more");
        panel.getId().ifPresent(id -> getElement().setAttribute("aria-controls", id));
        addClickListener(clicked -> open(!panel.isVisible()));
        open(false);
    }

    void showUsed(long used) {
        setText(used == 0 ? translate("filter.more") : translate("filter.more.used", used));
    }

    private void open(boolean open) {
        panel.setVisible(open);
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
