package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leads to the views that the reader saved in this browser; what it opens is made when it is first pressed. */
final class SavedViews extends Button {

    private static final long serialVersionUID = 1L;

    private final Supplier<HomeAddress> address;
    private @Nullable ViewList list;

    /** @param address what would be saved now */
    SavedViews(Supplier<HomeAddress> address) {
        super(translate("views.title"), VaadinIcon.BOOKMARK_O.create());
        this.address = address;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("saved-views");
        addClickListener(pressed -> list().load());
    }

    private ViewList list() {
        ViewList made = list;
        if (made == null) {
            made = new ViewList(address);
            list = made;
            open(made);
        }
        return made;
    }

    private void open(ViewList content) {
        Popover popover = new Popover(content);
        popover.setTarget(this);
        popover.setAriaLabel(translate("views.title"));
        popover.setAutofocus(true);
        popover.setWidth("min(24rem, 100vw - 2rem)");
        getElement().getParent().appendChild(popover.getElement());
        popover.open();
    }
}
