package io.hubcheck.ui;

import com.vaadin.flow.shared.Registration;
import io.hubcheck.ui.component.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ticks when it is told to. */
final class HandTicker implements Ticker {

    private final List<Runnable> ticks = new ArrayList<>();

    @Override
    public Registration every(Duration period, Runnable tick) {
        ticks.add(tick);
        return () -> ticks.remove(tick);
    }

    void tick() {
        List.copyOf(ticks).forEach(Runnable::run);
    }

    int listeners() {
        return ticks.size();
    }
}
