package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.ProviderId;
import io.hubcheck.ui.component.Pages;
import java.util.List;

/** Whom somebody may have meant. */
final class Meant extends Div {

    private static final long serialVersionUID = 1L;

    Meant(List<ProviderId> suggestions) {
        setVisible(!suggestions.isEmpty());
        UnorderedList list = new UnorderedList();
        suggestions.forEach(id -> list.add(new ListItem(Pages.link(id.value(), Pages.provider(id)))));
        add(new H2(translate("model.meant")), list);
    }
}
