package io.hubcheck.ui.validate;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.Alternative;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.ui.component.Verdicts;
import java.util.List;

/** Other pairs that are served, each a link to its own verdict. */
public final class Alternatives extends Div {

    private static final long serialVersionUID = 1L;

    public Alternatives(String heading, List<Alternative> alternatives) {
        addClassName("alternatives");
        UnorderedList list = new UnorderedList();
        alternatives.forEach(alternative -> list.add(item(alternative)));
        add(new H3(heading), list);
    }

    private static ListItem item(Alternative alternative) {
        PairQuestion question = PairQuestion.of(
                alternative.model().value(),
                alternative.provider().value(),
                alternative.task().value());
        Anchor link = new Anchor(Verdicts.address(question));
        link.getElement().setAttribute("router-link", true);
        link.add(
                new Span(alternative.model().value()),
                new Span(translate("alternative.by", alternative.provider(), alternative.task())));
        return new ListItem(link);
    }
}
