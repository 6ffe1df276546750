package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Provenance;
import java.util.Optional;
import java.util.function.Predicate;

/** One line of the checklist: how the check ended, what was found, who says so and when, and where to mend it. */
public final class FindingItem extends ListItem {

    private static final long serialVersionUID = 1L;

    public FindingItem(Finding finding, Formats formats, Ticker ticker) {
        this(finding, part -> true, formats, ticker);
    }

    /** @param news whether its sentence, or its fix, does not stand on the page already */
    public FindingItem(Finding finding, Predicate<Object> news, Formats formats, Ticker ticker) {
        OutcomeLook look = OutcomeLook.of(finding.outcome());
        addClassNames("finding", look.style());
        Div words = new Div(name(finding));
        words.addClassName("finding-words");
        if (news.test(finding.message())) {
            words.add(English.mark(new Paragraph(formats.times(finding.message()))));
        }
        Fix fix = finding.fix();
        if (fix != null && news.test(fix)) {
            LinkTo.address(fix.label(), fix.url()).ifPresent(link -> {
                link.addClassName("fix");
                words.add(English.mark(link));
            });
        }
        add(look.badge(), words);
        Provenance provenance = finding.provenance();
        if (provenance != null) {
            add(provenance(provenance, formats, ticker));
        }
    }

    private static Component name(Finding finding) {
        Span name = new Span(CheckName.of(finding.check()));
        name.addClassName("check");
        Code code = new Code(finding.code());
        code.setVisible(!finding.code().equals(Finding.OK) && !finding.code().equals(Finding.SKIPPED));
        Div line = new Div(name);
        CheckName.plugin(finding.check()).ifPresent(plugin -> line.add(by(plugin)));
        line.add(code);
        line.addClassName("finding-head");
        return line;
    }

    private static Component by(String plugin) {
        Span by = new Span(translate("finding.by", plugin));
        by.addClassName("aside");
        return by;
    }

    private static Component provenance(Provenance provenance, Formats formats, Ticker ticker) {
        String name = SourceName.of(provenance.source());
        Component source = Optional.ofNullable(provenance.link())
                .flatMap(link -> LinkTo.address(name, link))
                .<Component>map(link -> link)
                .orElseGet(() -> new Span(name));
        Div line = new Div(source, new TimeAgo(provenance.fetchedAt(), formats, ticker));
        line.addClassName("provenance");
        line.setTitle(translate("finding.provenance", name, formats.absolute(provenance.fetchedAt())));
        return line;
    }
}
