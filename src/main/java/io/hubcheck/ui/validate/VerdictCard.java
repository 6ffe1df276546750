package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Verdict;
import io.hubcheck.ui.component.CheckName;
import io.hubcheck.ui.component.English;
import io.hubcheck.ui.component.Facts;
import io.hubcheck.ui.component.FindingItem;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A verdict: the headline, what it is about, and every finding. */
final class VerdictCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 3;

    private final Verdict verdict;
    private final Formats formats;
    private final Ticker ticker;
    private final @Nullable String billTo;
    private final Component facts;

    /** @param billTo whom its question bills, or null for the asker */
    VerdictCard(Verdict verdict, @Nullable String billTo, Formats formats, Ticker ticker) {
        this.verdict = verdict;
        this.billTo = billTo;
        this.formats = formats;
        this.ticker = ticker;
        Headline headline = Headline.of(verdict);
        addClassNames("verdict", headline.look().style());
        setAriaLabel(translate("verdict.label"));
        boolean failed = verdict.outcome() == Outcome.FAIL;
        add(head(headline));
        if (failed) {
            addAlternatives(headline.alternatives());
        }
        facts = facts();
        add(facts);
        if (!failed) {
            addAlternatives(headline.alternatives());
        }
        Set<Object> said = new HashSet<>(Set.of(verdict.message()));
        add(new H3(translate("verdict.checks")), checklist(finding -> finding.outcome() != Outcome.SKIPPED, said::add));
        addNotAsked();
    }

    private void addAlternatives(String heading) {
        if (!verdict.alternatives().isEmpty()) {
            add(new Alternatives(heading, verdict.alternatives(), billTo));
        }
    }

    private void addNotAsked() {
        List<Finding> skipped = verdict.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.SKIPPED)
                .toList();
        if (!skipped.isEmpty()) {
            OrderedList list = checklist(finding -> finding.outcome() == Outcome.SKIPPED, part -> true);
            NativeDetails notAsked = new NativeDetails(summary(skipped), list);
            notAsked.addClassName("not-asked");
            add(notAsked);
        }
    }

    /** A few by name, since a verdict that passes says nothing about them; more are a list to open. */
    private Component summary(List<Finding> skipped) {
        Span summary = new Span(new Span(formats.count("verdict.not.asked", skipped.size())));
        List<String> names = skipped.stream()
                .map(finding -> CheckName.of(finding.check()))
                .distinct()
                .toList();
        if (names.size() <= MOST_NAMES) {
            Span aside = new Span(String.join(", ", names));
            aside.addClassName("aside");
            summary.add(aside);
        }
        return summary;
    }

    /** Adds what the reader can do about it, below what it is about. */
    void offer(Component action) {
        addComponentAtIndex(indexOf(facts) + 1, action);
    }

    private Component head(Headline headline) {
        Div words = new Div(new H2(headline.words()), English.mark(new Paragraph(formats.times(verdict.message()))));
        Div head = new Div(headline.look().icon().create(), words);
        head.addClassName("headline");
        return head;
    }

    private Component facts() {
        Facts facts = new Facts();
        facts.add("verdict.model", value(verdict.model()));
        facts.add("verdict.provider", value(Objects.toString(verdict.provider(), translate("unknown"))));
        facts.add("verdict.task", value(Objects.toString(verdict.task(), translate("unknown"))));
        facts.add("verdict.code", new Code(verdict.code()));
        facts.add("verdict.checked", new TimeAgo(verdict.checkedAt(), formats, ticker));
        return facts;
    }

    private static Span value(String word) {
        Span value = new Span(word);
        value.getElement().setAttribute("dir", "ltr");
        return value;
    }

    /** Worst first, since that is what decided; else in the order in which they were asked. */
    private OrderedList checklist(Predicate<Finding> shown, Predicate<Object> news) {
        OrderedList list = new OrderedList();
        list.addClassName("checklist");
        verdict.findings().stream()
                .filter(shown)
                .sorted(Comparator.comparing(Finding::outcome).reversed())
                .filter(new ToldOfCall(verdict.findings())::isNews)
                .forEach(finding -> list.add(new FindingItem(finding, news, formats, ticker)));
        return list;
    }
}
