package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.ui.component.Countdown;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moments on this page, which go on by themselves; one that is not known is a dash. */
record Times(Formats formats, Clock clock, Ticker ticker) {

    Component ago(@Nullable Instant instant) {
        return instant == null ? unknown() : new TimeAgo(instant, formats, ticker);
    }

    Component at(@Nullable Instant instant) {
        return instant == null ? unknown() : new Span(formats.time(instant));
    }

    Component until(@Nullable Instant instant) {
        return instant == null ? unknown() : new Countdown(instant, clock, ticker, () -> {});
    }

    private static Component unknown() {
        return new Span(translate("unknown"));
    }
}
