package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import io.hubcheck.ui.status.SourceLook;
import java.util.Optional;

/** How fresh the list of one provider is. */
final class OwnList extends Div {

    private static final long serialVersionUID = 1L;

    OwnList(Optional<SourceStatus> status, Formats formats, Ticker ticker) {
        addClassName("own-list");
        status.ifPresentOrElse(known -> show(known, formats, ticker), () -> add(new Span(translate("unknown"))));
    }

    private void show(SourceStatus status, Formats formats, Ticker ticker) {
        add(SourceLook.badge(status.state()));
        if (status.lastSuccess() != null) {
            add(new TimeAgo(status.lastSuccess(), formats, ticker));
        }
    }
}
