package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.ui.component.SourceName;
import java.util.List;

/** Sources one a row; on a narrow screen one a card. */
final class SourceTable extends NativeTable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "health.source", "health.state", "health.last", "health.problem", "health.next.try", "health.requests");

    private final Times times;

    SourceTable(Times times) {
        this.times = times;
        addClassName("sources");
        NativeTableRow head = getHead().addRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(translate(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
    }

    void show(List<SourceStatus> sources) {
        getBody().removeAllRows();
        sources.forEach(this::addRow);
    }

    private void addRow(SourceStatus source) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(name(source));
        name.getElement().setAttribute("scope", "row");
        row.add(
                name,
                cell(1, SourceLook.badge(source.state())),
                cell(2, times.ago(source.lastSuccess())),
                cell(3, problem(source)),
                cell(4, source.problem() == null ? times.at(source.nextTry()) : times.until(source.nextTry())),
                cell(5, new Span(times.formats().number(source.requests()))));
    }

    /** It carries its column's name, for where the columns are gone. */
    private static NativeTableCell cell(int column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", translate(COLUMNS.get(column)));
        return cell;
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
