package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.CardTable;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.OfferColumn;
import io.hubcheck.ui.home.grid.OfferTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Those who serve a model for one task, side by side. What nobody says of any of them has no column. */
final class OfferTable extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<OfferColumn> FIGURES = List.of(
            OfferColumn.INPUT,
            OfferColumn.OUTPUT,
            OfferColumn.CONTEXT,
            OfferColumn.LATENCY,
            OfferColumn.THROUGHPUT,
            OfferColumn.TOOLS,
            OfferColumn.STRUCTURED,
            OfferColumn.CHECKED);

    private final OfferTexts texts;
    private final ModelAddress address;
    private final Standouts standouts;
    private final List<OfferColumn> figures;

    OfferTable(ChosenOffer choice, ModelAddress address, OfferTexts texts) {
        this.texts = texts;
        this.address = address;
        figures = said(choice.offers(), texts);
        standouts = new Standouts(choice.offers());
        addClassName("offer-table");
        CardTable table = new CardTable(translate("model.table", choice.task()), headings(figures));
        choice.offers()
                .forEach(offer -> table.addRow(cells(offer)).setClassName("chosen", offer.equals(choice.offer())));
        add(table);
    }

    /** Of what no source says anything for any of these offers. */
    static List<OfferColumn> unsaid(List<Offer> offers, OfferTexts texts) {
        List<OfferColumn> said = said(offers, texts);
        return FIGURES.stream().filter(column -> !said.contains(column)).toList();
    }

    private static List<OfferColumn> said(List<Offer> offers, OfferTexts texts) {
        return FIGURES.stream()
                .filter(column -> offers.stream()
                        .anyMatch(offer -> !texts.text(column, offer).equals(OfferTexts.UNKNOWN)))
                .toList();
    }

    private static List<String> headings(List<OfferColumn> figures) {
        return Stream.of(
                        Stream.of("header.provider", "header.status"),
                        figures.stream().map(column -> "header." + column.word()),
                        Stream.of("model.actions"))
                .flatMap(keys -> keys)
                .map(key -> translate(key))
                .toList();
    }

    private List<Component> cells(Offer offer) {
        List<Component> cells = new ArrayList<>();
        Anchor provider = Pages.link(offer.provider().value(), Pages.provider(offer.provider()));
        provider.getElement().setAttribute("dir", "ltr");
        cells.add(provider);
        cells.add(status(offer));
        figures.forEach(column -> cells.add(figure(column, offer)));
        cells.add(actions(offer));
        return cells;
    }

    private Component status(Offer offer) {
        Div status =
                new Div(AvailabilityLook.of(offer.availability()).badge(texts.provenance(OfferColumn.STATUS, offer)));
        if (offer.disputed()) {
            Span disputed = new Span(VaadinIcon.SPLIT.create(), new Span(translate("status.disputed")));
            disputed.addClassName("disputed");
            status.add(disputed);
        }
        return status;
    }

    private Component figure(OfferColumn column, Offer offer) {
        Div figure = new Div(new Span(texts.text(column, offer)));
        figure.addClassName("figure");
        figure.setTitle(texts.provenance(column, offer));
        standouts.word(column, offer).ifPresent(word -> {
            Span best = new Span(VaadinIcon.TROPHY.create(), new Span(word));
            best.addClassName("best");
            figure.add(best);
        });
        return figure;
    }

    private Component actions(Offer offer) {
        Anchor code = Pages.link(translate("model.code"), address.with(offer).toString());
        code.getElement().setAttribute("aria-label", translate("model.code.of", offer.provider()));
        PairQuestion question = new PairQuestion(
                offer.model().value(), offer.provider().value(), offer.task().value(), address.bill(), null);
        Anchor verdict = Pages.link(translate("model.verdict"), Verdicts.address(question));
        verdict.getElement().setAttribute("aria-label", translate("model.verdict.of", offer.provider()));
        Div actions = new Div(code, verdict);
        actions.addClassName("row-actions");
        return actions;
    }
}
