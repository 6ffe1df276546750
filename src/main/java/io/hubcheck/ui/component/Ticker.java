package io.hubcheck.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/** What makes ages and countdowns go on while nobody touches the page. */
@FunctionalInterface
public interface Ticker {

    /** Calls {@code tick} after each {@code period}, on any thread, until the registration is removed. */
    Registration every(Duration period, Runnable tick);

    /** Runs {@code tick} under the session's lock after each {@code period} for as long as {@code owner} is on a page. */
    default void whileAttached(Component owner, Duration period, Command tick) {
        owner.addAttachListener(shown -> {
            UI ui = shown.getUI();
            Registration ticking = every(period, ui.accessLater(tick::execute, () -> {}));
            owner.addDetachListener(left -> {
                left.unregisterListener();
                ticking.remove();
            });
        });
    }
}
