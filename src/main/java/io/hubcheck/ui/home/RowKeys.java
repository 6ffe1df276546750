package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.hubcheck.api.Offer;
import io.hubcheck.ui.home.grid.OfferGrid;
import java.util.function.Consumer;

/** What keys do with the row that has the focus, or had it last; not to be seen, since pressing the row itself does more. */
final class RowKeys extends Span {

    private static final long serialVersionUID = 1L;

    /** @param open shows the verdict of an offer */
    RowKeys(OfferGrid grid, Consumer<Offer> open, Consumer<Offer> pick) {
        addClassName("read-out");
        add(button(grid, "v", "keys.validate", open), button(grid, "c", "keys.compare", pick));
    }

    private static Component button(OfferGrid grid, String key, String label, Consumer<Offer> act) {
        NativeButton button = new NativeButton(translate(label));
        button.setTabIndex(-1);
        button.getElement().setAttribute("data-key", key);
        button.getElement()
                .addEventListener(
                        "click",
                        pressed -> grid.offer(pressed.getEventData()
                                        .path(OfferGrid.FOCUSED_ROW)
                                        .asString(""))
                                .ifPresentOrElse(act, RowKeys::explain))
                .addEventData(OfferGrid.FOCUSED_ROW);
        return button;
    }

    private static void explain() {
        Notification.show(translate("row.none")).setPosition(Notification.Position.BOTTOM_CENTER);
    }
}
