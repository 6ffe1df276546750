package io.hubcheck.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A button that asks again; where it is known when that is worth it, only from then on, with a countdown until then. */
public final class RetryButton extends Span {

    private final Button button;

    public RetryButton(String label, @Nullable Instant from, Clock clock, Ticker ticker, Command retry) {
        addClassName("retry");
        button = new Button(label, VaadinIcon.REFRESH.create(), clicked -> retry.execute());
        add(button);
        if (from != null && from.isAfter(clock.instant())) {
            button.setEnabled(false);
            add(new Countdown(from, clock, ticker, () -> button.setEnabled(true)));
        }
    }
}
