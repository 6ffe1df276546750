package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Verdict;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.ui.component.English;
import io.hubcheck.ui.component.OutcomeLook;
import io.hubcheck.ui.component.Verdicts;

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
        Paragraph message = English.mark(new Paragraph(result.message()));
        add(place, OutcomeLook.of(result.outcome()).badge(), about(result), message);
    }

    private static Div about(BatchResult result) {
        Div about = new Div();
        about.addClassName("batch-about");
        switch (result) {
            case BatchResult.NotAnswered unasked -> about.add(id(unasked.entry().text()));
            case BatchResult.Answered(var entry, Verdict verdict) ->
                about.add(link(Verdicts.address(entry.question()), verdict.model()), id(pair(verdict)));
        }
        return about;
    }

    /** In a tab of its own: the results are on this page alone, and would be gone. */
    private static Anchor link(String address, String model) {
        Anchor link = new Anchor(address, model, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.getElement().setAttribute("dir", "ltr");
        link.setAriaLabel(translate("batch.opens", model));
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
