package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.hubcheck.api.Alternative;
import io.hubcheck.api.Availability;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.TagOffer;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.OfferColumn;
import io.hubcheck.ui.home.grid.OfferTexts;
import io.hubcheck.ui.validate.Alternatives;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is known of a model that the catalogue has, but for how to call it. */
final class ModelCard extends Div {

    private static final long serialVersionUID = 1L;

    private final CatalogModel model;
    private final CatalogSnapshot snapshot;
    private final HubLinks links;
    private final Formats formats;

    /** @param choice what of it is shown, or null if nobody serves it */
    ModelCard(
            CatalogModel model,
            CatalogSnapshot snapshot,
            @Nullable ChosenOffer choice,
            ModelAddress address,
            HubLinks links,
            Formats formats) {
        this.model = model;
        this.snapshot = snapshot;
        this.links = links;
        this.formats = formats;
        addClassName("model-card");
        add(ways(address), new ModelFacts(model, links, formats).list());
        if (choice != null) {
            add(providers(choice, address));
        }
        addAdapters();
        addAlternatives();
    }

    private Component ways(ModelAddress address) {
        Anchor verdict = Pages.link(
                translate("model.validate"),
                Verdicts.address(new PairQuestion(
                        model.id().value(), address.provider(), address.task(), address.bill(), null)));
        verdict.addClassName("jump");
        Div ways = new Div(verdict);
        LinkTo.address(translate("model.hub"), links.model(model.id())).ifPresent(ways::add);
        ways.addClassName("ways");
        return ways;
    }

    private Component providers(ChosenOffer choice, ModelAddress address) {
        OfferTexts texts = new OfferTexts(formats);
        Section section = new Section(new H2(translate("model.providers")));
        section.addClassName("providers-of-model");
        if (choice.tasks().size() > 1) {
            section.add(new TaskLinks(choice, model.offers(), address));
        }
        if (!choice.asked()) {
            section.add(new Notice(
                    Notice.Kind.WARNING,
                    translate("model.not-by", String.valueOf(address.provider()), choice.task()),
                    Pages.link(
                            translate("model.not-by.why"),
                            Verdicts.address(PairQuestion.of(
                                    model.id().value(),
                                    address.provider(),
                                    choice.task().value())))));
        }
        choice.offers().forEach(offer -> Disagreements.on(offer, texts).ifPresent(section::add));
        section.add(new OfferTable(choice, address, texts));
        addUnsaid(section, OfferTable.unsaid(choice.offers(), texts));
        return section;
    }

    private static void addUnsaid(Section section, List<OfferColumn> unsaid) {
        if (!unsaid.isEmpty()) {
            String names = unsaid.stream()
                    .map(column -> translate("column." + column.word()))
                    .collect(Collectors.joining(", "));
            Paragraph words = new Paragraph(translate("model.unsaid", names));
            words.addClassName("aside");
            section.add(words);
        }
    }

    private void addAdapters() {
        List<TagOffer> offers = AdapterNotes.on(model.id(), snapshot);
        if (!offers.isEmpty()) {
            add(new Section(new H2(translate("model.adapters")), new AdapterNotes(offers)));
        }
    }

    private void addAlternatives() {
        boolean live = model.offers().stream()
                .anyMatch(offer -> offer.availability().equals(Availability.LIVE) && offer.claimedByHub());
        if (!live) {
            List<Alternative> instead = Instead.of(model.id(), snapshot);
            add(new Notice(
                    Notice.Kind.WARNING, translate(model.offers().isEmpty() ? "model.unserved" : "model.nobody-live")));
            if (!instead.isEmpty()) {
                add(new Alternatives(translate("model.instead"), instead, null));
            }
        }
    }
}
