package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.server.Command;
import io.hubcheck.ui.component.Rereading;
import java.time.InstantSource;

/** Has everything read anew, turns while that goes on, and says how it ended, even where nothing changed. */
final class RefreshButton extends Button {

    private static final long serialVersionUID = 1L;

    private final InstantSource clock;

    RefreshButton(InstantSource clock, Command refresh) {
        super(VaadinIcon.REFRESH.create());
        this.clock = clock;
        addClassName("refresh");
        addClickListener(clicked -> refresh.execute());
        setAriaLabel(translate("home.refresh"));
        setTooltipText(translate("home.refresh")).setPosition(Tooltip.TooltipPosition.START);
    }

    void showBusy(boolean busy) {
        setEnabled(!busy);
        getElement().setAttribute("aria-busy", Boolean.toString(busy));
    }

    /** A refresh that was asked for is over. */
    void tellResult(Contents before, Contents after) {
        Rereading.tell(before.snapshot().id(), after.snapshot(), after.health(), clock);
    }
}
