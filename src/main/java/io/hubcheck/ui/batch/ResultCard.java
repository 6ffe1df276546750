package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.batch.BatchText;
import io.hubcheck.ui.component.AskedBack;
import io.hubcheck.ui.component.English;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.OutcomeLook;
import io.hubcheck.ui.component.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One result: the outcome, what it is about, what it says, and the way to all of it. */
final class ResultCard extends Div {

    private static final long serialVersionUID = 1L;

    /** @param unit what the positions of entries count */
    ResultCard(BatchResult result, BatchText.Unit unit, Formats formats) {
        addClassName("batch-result");
        Span place = new Span(place(unit, formats.number(result.entry().position())));
        place.addClassName("batch-place");
        Div words = new Div(English.mark(new Paragraph(formats.times(result.message()))));
        words.addClassName("batch-words");
        words.add(askBack(result));
        add(place, OutcomeLook.of(Reading.of(result)).badge(), about(result), words);
    }

    private static String place(BatchText.Unit unit, String number) {
        return switch (unit) {
            case LINE -> translate("batch.line", number);
            case ENTRY -> translate("batch.place", number);
        };
    }

    private static List<Component> askBack(BatchResult result) {
        return switch (result) {
            case BatchResult.NotAnswered unasked -> List.of();
            case BatchResult.Answered(var entry, Verdict verdict) ->
                AskedBack.by(verdict)
                        .map(asked -> askBack(asked, entry.question(), verdict))
                        .orElse(List.of());
        };
    }

    /** To where it can be answered; the verdict on what is no id has nothing to choose from. */
    private static List<Component> askBack(AskedBack asked, PairQuestion question, Verdict verdict) {
        return switch (asked) {
            case WHICH -> List.of(link(Verdicts.address(question), translate(asked.key())));
            case UNREAD ->
                Stream.concat(Stream.of(new Span(translate(asked.key()))), fix(verdict).stream())
                        .toList();
        };
    }

    private static Optional<Component> fix(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.code().equals(verdict.code()))
                .flatMap(finding -> Stream.ofNullable(finding.fix()))
                .findFirst()
                .flatMap(fix -> LinkTo.address(fix.label(), fix.url()))
                .map(link -> English.mark(apart(link)));
    }

    private static Div about(BatchResult result) {
        Div about = new Div();
        about.addClassName("batch-about");
        switch (result) {
            case BatchResult.NotAnswered unasked -> about.add(id(unasked.entry().text()));
            case BatchResult.Answered(var entry, Verdict verdict) ->
                about.add(model(Verdicts.address(entry.question()), verdict.model()), id(pair(verdict)));
        }
        return about;
    }

    private static Anchor model(String address, String model) {
        Anchor link = link(address, model);
        link.getElement().setAttribute("dir", "ltr");
        link.setAriaLabel(translate("batch.opens", model));
        return link;
    }

    private static Anchor link(String address, String words) {
        return apart(new Anchor(address, words));
    }

    /** In a tab of its own: the results are on this page alone, and would be gone. */
    private static Anchor apart(Anchor link) {
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().removeAttribute("router-link");
        link.getElement().setAttribute("rel", "noopener");
        link.addClassName("outside");
        return link;
    }

    private static String pair(Verdict verdict) {
        String provider = verdict.provider() == null ? "—" : verdict.provider().value();
        return verdict.task() == null
                ? provider
                : provider + " · " + verdict.task().value();
    }

    private static Span id(String text) {
        Span id = new Span(text);
        id.getElement().setAttribute("dir", "ltr");
        return id;
    }
}
