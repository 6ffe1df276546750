package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.Verdict;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.util.Objects;
import java.util.Optional;

/** Says that a verdict rests on the Hub's list and how old that is, and offers to ask the Hub itself. */
final class ListWord extends Div {

    private static final long serialVersionUID = 1L;

    private ListWord(Provenance list, Formats formats, Ticker ticker, Command askNow) {
        addClassName("list-word");
        Button now = new Button(translate("verdict.now"), VaadinIcon.REFRESH.create(), clicked -> askNow.execute());
        now.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Span(translate("verdict.by.list")), new TimeAgo(list.fetchedAt(), formats, ticker), now);
    }

    /** Empty if the Hub itself was asked. */
    static Optional<ListWord> of(Verdict verdict, Formats formats, Ticker ticker, Command askNow) {
        return verdict.findings().stream()
                .filter(finding -> finding.check().equals("model"))
                .map(Finding::provenance)
                .filter(Objects::nonNull)
                .filter(provenance -> provenance.source().equals(Source.HUB_LIST))
                .map(provenance -> new ListWord(provenance, formats, ticker, askNow))
                .findFirst();
    }
}
