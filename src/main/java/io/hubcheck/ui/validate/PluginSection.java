package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.DetailSection.Row;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.CheckName;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.Notice;
import java.util.List;
import java.util.concurrent.Callable;

/** What a plugin says about a model; not there until it has said something. */
final class PluginSection extends Section {

    private static final long serialVersionUID = 1L;

    private final DetailSection section;
    private final LatestOnly<List<Row>> rows;

    PluginSection(DetailSection section, Background background) {
        this.section = section;
        rows = new LatestOnly<>(this, background, this::show);
        addClassName("plugin-section");
        setAriaLabel(section.title());
        setVisible(false);
    }

    void load(Callable<List<Row>> question) {
        rows.load(question);
    }

    private void show(AsyncState<List<Row>> state) {
        removeAll();
        switch (state) {
            case AsyncState.Idle<List<Row>>() -> setVisible(false);
            case AsyncState.Loading<List<Row>>() -> setVisible(false);
            case AsyncState.Loaded<List<Row>>(List<Row> loaded) -> {
                setVisible(!loaded.isEmpty());
                add(heading(), list(loaded));
            }
            case AsyncState.Failed<List<Row>>(var problem) -> {
                setVisible(true);
                add(heading(), new Notice(Notice.Kind.ERROR, problem.message()));
            }
        }
    }

    private Component heading() {
        Div heading = new Div(new H3(section.title()));
        heading.addClassName("finding-head");
        CheckName.plugin(section.id()).ifPresent(plugin -> {
            Span by = new Span(translate("finding.by", plugin));
            by.addClassName("aside");
            heading.add(by);
        });
        return heading;
    }

    private static Component list(List<Row> rows) {
        DescriptionList list = new DescriptionList();
        rows.forEach(row -> {
            Component text = row.link() == null
                    ? new Span(row.text())
                    : LinkTo.address(row.text(), row.link())
                            .<Component>map(link -> link)
                            .orElseGet(() -> new Span(row.text()));
            list.getElement()
                    .appendChild(new Div(new DescriptionList.Term(row.name()), new DescriptionList.Description(text))
                            .getElement());
        });
        return list;
    }
}
