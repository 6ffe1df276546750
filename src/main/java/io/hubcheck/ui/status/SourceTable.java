package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.ui.component.CardTable;
import io.hubcheck.ui.component.SourceName;
import java.util.List;
import java.util.stream.Stream;

/** Sources one a row; on a narrow screen one a card. */
final class SourceTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "health.source", "health.state", "health.last", "health.problem", "health.next.try", "health.requests");

    private final Times times;
    private final CardTable table;

    /** @param label what whoever hears it is told that it is */
    SourceTable(String label, Times times) {
        this.times = times;
        table = new CardTable(
                label, COLUMNS.stream().map(column -> translate(column)).toList());
        table.addClassName("sources");
        add(table);
    }

    void show(List<SourceStatus> sources) {
        table.getBody().removeAllRows();
        sources.forEach(source -> table.addRow(cells(source)));
    }

    private List<Component> cells(SourceStatus source) {
        return Stream.<Component>of(
                        new Span(name(source)),
                        SourceLook.badge(source.state()),
                        times.ago(source.lastSuccess()),
                        problem(source),
                        source.problem() == null ? times.at(source.nextTry()) : times.until(source.nextTry()),
                        new Span(times.formats().number(source.requests())))
                .toList();
    }

    private Component problem(SourceStatus source) {
        Problem problem = source.problem();
        if (problem == null) {
            return new Span(translate("unknown"));
        }
        Paragraph words = new Paragraph(new Span(problem.message()));
        if (source.failingSince() != null) {
            Span since =
                    new Span(" " + translate("health.since", times.formats().time(source.failingSince())));
            since.addClassName("aside");
            words.add(since);
        }
        return words;
    }

    /** The lists of the providers stand together, so there the provider's id is enough; model pages stand in for a list. */
    private static String name(SourceStatus source) {
        String id = source.source().id();
        if (source.source().equals(Source.HUB_MODEL)) {
            return translate("health.fallback");
        }
        return source.source().isPartnerList() ? id.substring(id.indexOf(':') + 1) : SourceName.of(source.source());
    }
}
