package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.catalog.SourceStatus;
import java.util.Comparator;
import java.util.List;

/** All sources; the lists of the single providers, of which there are many, in a group that opens. */
final class SourceSection extends Section {

    private static final long serialVersionUID = 1L;

    private final SourceTable lists;
    private final SourceTable partners;
    private final NativeDetails group;

    SourceSection(Times times) {
        lists = new SourceTable(translate("health.sources"), times);
        partners = new SourceTable(translate("health.lists"), times);
        group = new NativeDetails("", partners);
        add(new H2(translate("health.sources")), lists, group);
    }

    void show(List<SourceStatus> sources) {
        List<SourceStatus> worstFirst = sources.stream()
                .sorted(Comparator.comparingInt(SourceSection::severity).reversed())
                .toList();
        List<SourceStatus> ofProviders = worstFirst.stream()
                .filter(source -> source.source().isPartnerList())
                .toList();
        lists.show(worstFirst.stream()
                .filter(source -> !source.source().isPartnerList())
                .toList());
        partners.show(ofProviders);
        group.setVisible(!ofProviders.isEmpty());
        group.setSummary(summary(ofProviders));
    }

    private static Div summary(List<SourceStatus> sources) {
        long fresh = sources.stream()
                .filter(source -> source.state() == SourceStatus.State.FRESH)
                .count();
        long without = sources.stream()
                .filter(source -> source.state() == SourceStatus.State.IDLE)
                .count();
        Div summary = new Div(new Span(translate("health.partners", fresh, sources.size() - without)));
        summary.addClassName("sources-summary");
        sources.stream()
                .map(SourceStatus::state)
                .filter(state -> state == SourceStatus.State.STALE || state == SourceStatus.State.DOWN)
                .max(Comparator.naturalOrder())
                .ifPresent(worst -> summary.add(SourceLook.badge(worst)));
        return summary;
    }

    private static int severity(SourceStatus source) {
        return switch (source.state()) {
            case DOWN -> 3;
            case STALE -> 2;
            case FRESH -> 1;
            case IDLE -> 0;
        };
    }
}
