package io.hubcheck.ui.compare;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import io.hubcheck.ui.component.Facts;
import java.util.List;

/** A card for each pair, below each other, with what is known of it. */
final class ComparisonCards extends Div {

    private static final long serialVersionUID = 1L;

    ComparisonCards(List<PairCell> pairs, List<Fact> facts) {
        addClassName("comparison-cards");
        for (int place = 0; place < pairs.size(); place++) {
            add(card(pairs.get(place), facts, place));
        }
    }

    private static Article card(PairCell pair, List<Fact> facts, int place) {
        Facts known = new Facts();
        facts.forEach(fact -> known.addNamed(fact.heading(), fact.values().get(place)));
        Article card = new Article(pair, known);
        card.getElement().setAttribute("aria-label", pair.name());
        return card;
    }
}
