package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.ProviderProfile;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.Facts;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Ticker;
import java.util.Optional;

/** All that is known of one provider. */
final class ProviderCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = Integer.MAX_VALUE;

    private final ProviderSummary provider;
    private final Optional<ProviderProfile> profile;
    private final Directory directory;
    private final Figures figures;
    private final HubLinks links;
    private final Formats formats;

    ProviderCard(
            ProviderSummary provider,
            Optional<ProviderProfile> profile,
            Directory directory,
            HubLinks links,
            Formats formats,
            Ticker ticker) {
        this.provider = provider;
        this.profile = profile;
        this.directory = directory;
        this.links = links;
        this.formats = formats;
        figures = directory.figures(provider.id());
        addClassName("provider-card");
        add(state(), ways(), facts());
        if (provider.state() == ProviderState.RETIRED) {
            profile.ifPresent(retired ->
                    add(new Replacements(retired, directory, formats, ALL), new OwnModels(retired, directory)));
        }
        if (!figures.none()) {
            add(tasks(), highlights(), new ServedModels(provider.id(), figures, formats));
        }
        add(new SourceWords(provider.id(), figures, directory, formats, ticker));
    }

    private Component state() {
        String word = StateLook.word(provider.state());
        Div state = new Div(StateLook.badge(provider.state()), new Span(translate("provider.why." + word)));
        state.addClassName("ways");
        return state;
    }

    private Component ways() {
        Div ways = new Div();
        ways.addClassName("ways");
        if (!figures.none()) {
            Anchor offers = Pages.link(translate("provider.in.catalogue"), Pages.offersOf(provider.id(), null));
            offers.addClassName("jump");
            ways.add(offers);
        }
        profile.map(ProviderProfile::organization)
                .flatMap(name -> LinkTo.address(translate("provider.organization", name), links.owner(name)))
                .ifPresent(ways::add);
        profile.filter(ProviderProfile::documented)
                .flatMap(known -> LinkTo.address(
                        translate("provider.documentation"),
                        links.documentationOf(provider.id().value())))
                .ifPresent(ways::add);
        return ways;
    }

    private Component facts() {
        Facts facts = new Facts();
        facts.add("provider.id", provider.id().value());
        facts.add(
                "provider.models",
                provider.models() == null ? translate("unknown") : formats.number(provider.models()));
        facts.add(
                "provider.offers",
                directory.snapshot().at() == null ? translate("unknown") : formats.number(figures.offers()));
        facts.add("provider.price", PriceRange.of(figures, formats));
        profile.filter(known -> !known.aliases().isEmpty())
                .ifPresent(known -> facts.add("provider.aliases", String.join(", ", known.aliases())));
        if (!figures.none()) {
            facts.add("provider.mix", new StatusMix(figures.states(), formats));
        }
        return facts;
    }

    private Component tasks() {
        Div list = new Div();
        list.addClassName("task-links");
        figures.tasks()
                .forEach((task, count) -> list.add(
                        Pages.link(translate("model.task", task, count), Pages.offersOf(provider.id(), task.value()))));
        return new Section(new H2(translate("provider.tasks")), list);
    }

    private Component highlights() {
        Facts facts = new Facts();
        Offer cheapest = figures.cheapest();
        if (cheapest != null) {
            facts.add("provider.cheapest", link(cheapest), new Span(" " + formats.usd(Figures.output(cheapest))));
        }
        Offer longest = figures.longest();
        if (longest != null) {
            facts.add("provider.longest", link(longest), new Span(" " + formats.number(Figures.context(longest))));
        }
        boolean none = cheapest == null && longest == null;
        return new Section(
                new H2(translate("provider.highlights")),
                none ? new Paragraph(translate("provider.highlights.none")) : facts);
    }

    private static Anchor link(Offer offer) {
        return Pages.link(offer.model().value(), Pages.model(offer));
    }
}
