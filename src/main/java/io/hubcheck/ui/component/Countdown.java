package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The time that is left until something may be done, second by second; not read out, since it never stops. */
public final class Countdown extends Span {

    private final Clock clock;
    private final Instant until;
    private final Command over;
    private boolean ended;

    /** @param over is run once, when the time has come */
    public Countdown(Instant until, Clock clock, Ticker ticker, Command over) {
        this.clock = clock;
        this.until = until;
        this.over = over;
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        addAttachListener(shown -> tick());
        ticker.whileAttached(this, Duration.ofSeconds(1), this::tick);
    }

    private void tick() {
        Duration left = Duration.between(clock.instant(), until);
        if (left.isPositive()) {
            setText(translate("countdown.left", written(left)));
        } else if (!ended) {
            ended = true;
            setText(translate("countdown.over"));
            over.execute();
        }
    }

    private static String written(Duration left) {
        Duration whole = left.plusMillis(999);
        return whole.toHours() > 0
                ? String.format(
                        Locale.ROOT, "%d:%02d:%02d", whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", whole.toMinutes(), whole.toSecondsPart());
    }
}
