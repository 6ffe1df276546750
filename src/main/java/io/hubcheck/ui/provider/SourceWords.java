package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.SourceName;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import io.hubcheck.ui.status.SourceLook;
import java.time.Instant;

/** What the sources last said of one provider: when they were read, and what went wrong. */
final class SourceWords extends Section {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final Ticker ticker;

    SourceWords(ProviderId provider, Figures figures, Directory directory, Formats formats, Ticker ticker) {
        this.formats = formats;
        this.ticker = ticker;
        addClassName("source-words");
        UnorderedList list = new UnorderedList();
        directory.ownList(provider).ifPresent(status -> list.add(ownList(status)));
        figures.sources().forEach((source, readAt) -> {
            if (!source.equals(Source.partnerList(provider))) {
                list.add(new ListItem(new Span(SourceName.of(source)), new TimeAgo(readAt, formats, ticker)));
            }
        });
        boolean silent =
                directory.ownList(provider).isEmpty() && figures.sources().isEmpty();
        add(new H2(translate("provider.sources")), silent ? new Paragraph(translate("provider.silent")) : list);
    }

    private ListItem ownList(SourceStatus status) {
        ListItem item = new ListItem(new Span(translate("provider.list")), SourceLook.badge(status.state()));
        Instant lastSuccess = status.lastSuccess();
        if (lastSuccess != null) {
            item.add(new TimeAgo(lastSuccess, formats, ticker));
        }
        if (status.problem() != null) {
            item.add(new Span(status.problem().message()));
        }
        return item;
    }
}
