package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Verdicts;
import java.util.List;
import java.util.Optional;

/** A model that the catalogue doesn't have: what may have been meant, and who can tell whether there is such a one. */
final class Unlisted extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    Unlisted(String typed, CatalogSnapshot snapshot, HubLinks links) {
        addClassName("unlisted");
        Optional<ModelId> id = ModelId.parse(typed);
        add(new Paragraph(translate(reason(id.isPresent(), snapshot))));
        id.ifPresent(known -> add(ways(known, links)));
        addMeant(snapshot.similarTo(typed, MOST));
    }

    private static String reason(boolean wellFormed, CatalogSnapshot snapshot) {
        if (!wellFormed) {
            return "model.misshapen";
        }
        return snapshot.at() == null ? "model.nothing-known" : "model.unlisted";
    }

    private static Div ways(ModelId id, HubLinks links) {
        Anchor verdict = Pages.link(translate("model.unlisted.verdict"), Verdicts.address(PairQuestion.of(id.value())));
        verdict.addClassName("jump");
        Div ways = new Div(verdict);
        LinkTo.address(translate("model.hub"), links.model(id)).ifPresent(ways::add);
        ways.addClassName("ways");
        return ways;
    }

    private void addMeant(List<ModelId> meant) {
        if (!meant.isEmpty()) {
            UnorderedList list = new UnorderedList();
            meant.forEach(id -> list.add(new ListItem(Pages.link(id.value(), Pages.model(id)))));
            add(new H2(translate("model.meant")), list);
        }
    }
}
