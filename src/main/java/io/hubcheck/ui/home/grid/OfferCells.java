package io.hubcheck.ui.home.grid;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import io.hubcheck.api.Offer;
import io.hubcheck.ui.component.AvailabilityLook;
import java.util.function.Function;

/** The cells that are more than a text. Everything that came from outside is bound, so the browser never reads it as HTML. */
final class OfferCells {

    /** Says that sources disagree; a part of several cells. */
    static final String DISPUTED = """
            <span class="disputed" ?hidden="${!item.disputed}">
              <vaadin-icon icon="vaadin:split"></vaadin-icon>${item.disputed}</span>""";

    private static final String BADGE = """
            <vaadin-badge theme="${item.theme}" class="${item.style}">
              <vaadin-icon slot="icon" icon="${item.icon}"></vaadin-icon>${item.status}
            </vaadin-badge>""" + DISPUTED;
    private static final String LINK =
            "<a class=\"model\" dir=\"ltr\" router-link href=\"${item.address}\">${item.model}</a>";
    private static final String CARD = """
            <div class="offer">
              <div class="offer-head">%s<span>${item.task}</span></div>
              %s
              <div class="offer-facts"><b>${item.provider}</b>
                <span>${item.facts}</span></div>
            </div>""".formatted(BADGE, LINK);

    private OfferCells() {}

    static Renderer<Offer> status() {
        return withStatus(LitRenderer.of(BADGE));
    }

    static Renderer<Offer> model(OfferTexts texts) {
        return withModel(LitRenderer.of(LINK), texts);
    }

    /** @param facts what is said in the last line */
    static Renderer<Offer> card(OfferTexts texts, ValueProvider<Offer, String> facts) {
        return withModel(withStatus(LitRenderer.of(CARD)), texts)
                .withProperty("task", offer -> offer.task().value())
                .withProperty("provider", offer -> offer.provider().value())
                .withProperty("facts", facts);
    }

    private static LitRenderer<Offer> withStatus(LitRenderer<Offer> cell) {
        return cell.withProperty("icon", look(AvailabilityLook::icon))
                .withProperty("theme", look(AvailabilityLook::theme))
                .withProperty("style", look(AvailabilityLook::style))
                .withProperty("status", look(AvailabilityLook::word))
                .withProperty("disputed", offer -> offer.disputed() ? translate("status.disputed") : "");
    }

    private static ValueProvider<Offer, String> look(Function<AvailabilityLook, String> part) {
        return offer -> part.apply(AvailabilityLook.of(offer.availability()));
    }

    private static LitRenderer<Offer> withModel(LitRenderer<Offer> cell, OfferTexts texts) {
        return cell.withProperty("address", texts::address)
                .withProperty("model", offer -> offer.model().value());
    }
}
