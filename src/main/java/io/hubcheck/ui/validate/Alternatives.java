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
import org.jspecify.annotations.Nullable;

/** Other pairs that are served, each a link to its own verdict. */
public final class Alternatives extends Div {

    private static final long serialVersionUID = 1L;

    /** @param billTo whom a question about another pair bills as well, or null for the asker */
    public Alternatives(String heading, List<Alternative> alternatives, @Nullable String billTo) {
        addClassName("alternatives");
        UnorderedList list = new UnorderedList();
        alternatives.forEach(alternative -> list.add(item(alternative, billTo)));
        add(new H3(heading), list);
    }

    private static ListItem item(Alternative alternative, @Nullable String billTo) {
        PairQuestion question = new PairQuestion(
                alternative.model().value(),
                alternative.provider().value(),
                alternative.task().value(),
                billTo,
                null);
        Anchor link = new Anchor(Verdicts.address(question));
        link.getElement().setAttribute("router-link", true);
        link.add(
                new Span(alternative.model().value()),
                new Span(translate("alternative.by", alternative.provider(), alternative.task())));
        return new ListItem(link);
    }
}
