package io.hubcheck.ui.home.grid;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Pages;
import java.util.function.Function;

/** The cells that are more than a text. Everything that came from outside is bound, so the browser never reads it as HTML. */
final class OfferCells {

    /** Says that sources disagree; a part of several cells. */
    static final String DISPUTED = """
            <span class="disputed" ?hidden="${!item.disputed}">
              <vaadin-icon icon="vaadin:split"></vaadin-icon><span>${item.disputed}</span></span>""";

    private static final String BADGE = """
            <vaadin-badge theme="${item.theme}" class="${item.style}">
              <vaadin-icon slot="icon" icon="${item.icon}"></vaadin-icon>${item.status}
            </vaadin-badge>""" + DISPUTED;
    private static final String LINK =
            "<a class=\"model\" dir=\"ltr\" router-link href=\"${item.address}\">${item.model}</a>";
    private static final String PROVIDER =
            "<a class=\"to-provider\" router-link href=\"${item.page}\">${item.provider}</a>";
    private static final String CARD = """
            <div class="offer">
              <div class="offer-head">%s<span>${item.task}</span></div>
              %s
              <div class="offer-facts">%s<span>${item.facts}</span></div>
            </div>""".formatted(BADGE, LINK, PROVIDER);

    private final RowTexts rows;

    OfferCells(RowTexts rows) {
        this.rows = rows;
    }

    Renderer<OfferRow> status() {
        return withStatus(LitRenderer.of(BADGE));
    }

    Renderer<OfferRow> model() {
        return withModel(LitRenderer.of(LINK));
    }

    Renderer<OfferRow> provider() {
        return withProvider(LitRenderer.of(PROVIDER));
    }

    /** @param facts what is said in the last line */
    Renderer<OfferRow> card(ValueProvider<OfferRow, String> facts) {
        return withProvider(withModel(withStatus(LitRenderer.of(CARD))))
                .withProperty("task", row -> rows.offer(row).task().value())
                .withProperty("facts", facts);
    }

    private LitRenderer<OfferRow> withProvider(LitRenderer<OfferRow> cell) {
        return cell.withProperty("page", row -> Pages.provider(rows.offer(row).provider()))
                .withProperty("provider", row -> rows.offer(row).provider().value());
    }

    private LitRenderer<OfferRow> withStatus(LitRenderer<OfferRow> cell) {
        return cell.withProperty("icon", look(AvailabilityLook::icon))
                .withProperty("theme", look(AvailabilityLook::theme))
                .withProperty("style", look(AvailabilityLook::style))
                .withProperty("status", look(AvailabilityLook::word))
                .withProperty("disputed", row -> rows.offer(row).disputed() ? translate("status.disputed") : "");
    }

    private ValueProvider<OfferRow, String> look(Function<AvailabilityLook, String> part) {
        return row -> part.apply(AvailabilityLook.of(rows.offer(row).availability()));
    }

    private LitRenderer<OfferRow> withModel(LitRenderer<OfferRow> cell) {
        return cell.withProperty("address", row -> Pages.model(rows.offer(row)))
                .withProperty("model", row -> rows.offer(row).model().value());
    }
}
