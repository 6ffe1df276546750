package io.hubcheck.ui.home.grid;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Pages;

/** The cells of a model that are more than a text, and what a row unfolds into. */
final class ModelCells {

    private static final String BADGES = """
            <vaadin-badge theme="${item.best.theme}" class="${item.best.style}">
              <vaadin-icon slot="icon" icon="${item.best.icon}"></vaadin-icon>${item.bestWord}
            </vaadin-badge>
            <vaadin-badge theme="${item.worst.theme}" class="${item.worst.style}" ?hidden="${!item.worstWord}">
              <vaadin-icon slot="icon" icon="${item.worst.icon}"></vaadin-icon>${item.worstWord}
            </vaadin-badge>""" + OfferCells.DISPUTED;
    private static final String UNFOLD = """
            <button class="unfold" @click="${unfold}" aria-expanded="${model.detailsOpened ? 'true' : 'false'}"
              aria-label="${item.unfoldLabel}"><vaadin-icon icon="vaadin:angle-right"></vaadin-icon></button>""";
    private static final String LINK = """
            <a class="model" dir="ltr" router-link href="${item.address}">${item.model}</a>""";
    private static final String CARD = """
            <div class="offer">
              <div class="offer-head">%s<span>${item.tasks}</span></div>
              <div class="unfolds">%s%s</div>
              <div class="offer-facts"><span>${item.facts}</span></div>
            </div>""".formatted(BADGES, UNFOLD, LINK);
    private static final String LINES = """
            <ul class="lines">${item.lines.map(line => html`
              <li><span><vaadin-badge theme="${line.look.theme}" class="${line.look.style}">
                  <vaadin-icon slot="icon" icon="${line.look.icon}"></vaadin-icon>${line.look.word}
                </vaadin-badge></span>
                <a router-link href="${line.page}">${line.provider}</a><span>${line.task}</span>
                <span class="aside">${line.facts}</span>
                <a router-link href="${line.verdict}">${line.validate}</a></li>`)}</ul>""";

    private final ModelTexts texts;
    private final SerializableConsumer<ModelRow> unfold;

    /** @param unfold shows or hides the model's offers below the row */
    ModelCells(ModelTexts texts, SerializableConsumer<ModelRow> unfold) {
        this.texts = texts;
        this.unfold = unfold;
    }

    LitRenderer<ModelRow> status() {
        return withStatuses(LitRenderer.of(BADGES));
    }

    LitRenderer<ModelRow> model() {
        return withModel(LitRenderer.of("<div class=\"unfolds\">" + UNFOLD + LINK + "</div>"));
    }

    LitRenderer<ModelRow> card() {
        return withModel(withStatuses(LitRenderer.of(CARD)))
                .withProperty("tasks", texts::tasks)
                .withProperty("facts", texts::facts);
    }

    LitRenderer<ModelRow> lines() {
        return LitRenderer.<ModelRow>of(LINES).withProperty("lines", texts::lines);
    }

    private LitRenderer<ModelRow> withModel(LitRenderer<ModelRow> cell) {
        return cell.withProperty("address", row -> Pages.model(row.model()))
                .withProperty("model", row -> row.model().value())
                .withProperty("unfoldLabel", row -> translate("group.unfold", row.model()))
                .withFunction("unfold", unfold);
    }

    /** The best, and the worst if that is another. */
    private static LitRenderer<ModelRow> withStatuses(LitRenderer<ModelRow> cell) {
        return cell.withProperty("best", row -> AvailabilityLook.of(row.best()))
                .withProperty("bestWord", row -> AvailabilityLook.of(row.best()).word())
                .withProperty("worst", row -> AvailabilityLook.of(row.worst()))
                .withProperty(
                        "worstWord",
                        row -> row.worst().equals(row.best())
                                ? ""
                                : AvailabilityLook.of(row.worst()).word())
                .withProperty("disputed", row -> row.disputed() ? translate("status.disputed") : "");
    }
}
