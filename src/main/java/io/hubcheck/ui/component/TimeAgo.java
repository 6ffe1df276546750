package io.hubcheck.ui.component;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was, kept right while it is on a page; the exact time shows on hover. */
@Tag("time")
public final class TimeAgo extends HtmlComponent implements HasText {

    private static final Duration PERIOD = Duration.ofSeconds(20);

    private final Formats formats;
    private final Instant instant;

    public TimeAgo(Instant instant, Formats formats, Ticker ticker) {
        this.instant = instant;
        this.formats = formats;
        getElement().setAttribute("datetime", instant.toString());
        setTitle(formats.absolute(instant));
        refresh();
        ticker.whileAttached(this, PERIOD, this::refresh);
    }

    private void refresh() {
        setText(formats.ago(instant));
    }
}
