package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

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

    /** A refresh that was asked for is over: who asks within a minute of the last one gets what that one read. */
    void tellResult(Contents before, Contents after) {
        Notification.show(result(before, after)).setPosition(Notification.Position.BOTTOM_CENTER);
    }

    private String result(Contents before, Contents after) {
        @Nullable Instant at = after.snapshot().at();
        if (at == null || after.troubled()) {
            return translate("refresh.failed");
        }
        long age = Duration.between(at, clock.instant()).toSeconds();
        boolean anew =
                age == 0 || !after.snapshot().id().equals(before.snapshot().id());
        return anew ? translate("refresh.done") : translate("refresh.fresh", age);
    }
}
