package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Verdict;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.ui.component.AskedBack;
import io.hubcheck.ui.component.English;
import io.hubcheck.ui.component.OutcomeLook;
import io.hubcheck.ui.component.Verdicts;
import java.util.Optional;

/** One result: the outcome, what it is about, what it says, and the way to all of it. */
final class ResultCard extends Div {

    private static final long serialVersionUID = 1L;

    ResultCard(BatchResult result) {
        addClassName("batch-result");
        Span place = new Span(String.valueOf(result.entry().position()));
        place.addClassName("batch-place");
        place.getElement()
                .setAttribute(
                        "aria-label", translate("batch.place", result.entry().position()));
        Div words = new Div(English.mark(new Paragraph(result.message())));
        words.addClassName("batch-words");
        askBack(result).ifPresent(words::add);
        add(place, OutcomeLook.of(Reading.of(result)).badge(), about(result), words);
    }

    /** To where it can be answered. */
    private static Optional<Anchor> askBack(BatchResult result) {
        return switch (result) {
            case BatchResult.NotAnswered unasked -> Optional.empty();
            case BatchResult.Answered(var entry, Verdict verdict) ->
                AskedBack.by(verdict).map(asked -> link(Verdicts.address(entry.question()), translate(asked.key())));
        };
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

    /** In a tab of its own: the results are on this page alone, and would be gone. */
    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words, AnchorTarget.BLANK);
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
