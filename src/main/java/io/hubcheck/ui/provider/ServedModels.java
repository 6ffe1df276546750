package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.CardTable;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.home.address.OfferColumn;
import io.hubcheck.ui.home.grid.OfferTexts;
import java.util.List;
import java.util.stream.Stream;

/** What one provider serves: the most downloaded models, and the way to all. */
final class ServedModels extends Section {

    private static final long serialVersionUID = 1L;

    ServedModels(ProviderId provider, Figures figures, Formats formats) {
        int all = figures.offers();
        add(new H2(translate("provider.served")), table(figures.first(), new OfferTexts(formats)));
        if (all > figures.first().size()) {
            add(new Paragraph(Pages.link(
                    translate("provider.served.all", formats.count("count.offers", all)),
                    Pages.offersOf(provider, null))));
        }
    }

    private static CardTable table(List<Offer> offers, OfferTexts texts) {
        CardTable table = new CardTable(translate("provider.served"), headings());
        offers.forEach(offer -> table.addRow(List.of(
                Pages.link(offer.model().value(), Pages.model(offer)),
                new Div(AvailabilityLook.of(offer.availability()).badge(texts.provenance(OfferColumn.STATUS, offer))),
                new Span(offer.task().value()),
                new Span(texts.text(OfferColumn.OUTPUT, offer)),
                new Span(texts.text(OfferColumn.CONTEXT, offer)))));
        return table;
    }

    private static List<String> headings() {
        return Stream.of("header.model", "header.status", "header.task", "header.output", "header.context")
                .map(key -> translate(key))
                .toList();
    }
}
