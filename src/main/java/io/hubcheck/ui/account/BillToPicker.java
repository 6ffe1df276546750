package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import io.hubcheck.auth.SignedIn;

/** The choice of whom calls are billed to. */
final class BillToPicker extends Section {

    private static final long serialVersionUID = 1L;

    BillToPicker(SignedIn person) {
        Select<String> organization = new Select<>();
        organization.setLabel(translate("me.bill"));
        organization.setItems(person.profile().organizations());
        organization.setEmptySelectionAllowed(true);
        organization.setEmptySelectionCaption(translate("me.bill.self", person.username()));
        organization.setValue(BillTo.chosen(person).orElse(null));
        organization.addValueChangeListener(chosen -> BillTo.choose(chosen.getValue()));
        add(new H2(translate("me.billing")), organization, new Paragraph(translate("me.bill.why")));
    }
}
