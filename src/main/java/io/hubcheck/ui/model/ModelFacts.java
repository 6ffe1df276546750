package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.Gating;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.Facts;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LinkTo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a model is: whose, for what, what goes in and comes out, how much it is used, and whether it is gated. */
final class ModelFacts {

    private final CatalogModel model;
    private final HubLinks links;
    private final Formats formats;

    ModelFacts(CatalogModel model, HubLinks links, Formats formats) {
        this.model = model;
        this.links = links;
        this.formats = formats;
    }

    Component list() {
        Facts facts = new Facts();
        if (!model.id().owner().isEmpty()) {
            facts.add(
                    "model.author",
                    outside(model.id().owner(), links.owner(model.id().owner())));
        }
        if (model.pipelineTag() != null) {
            facts.add("model.made-for", model.pipelineTag());
        }
        facts.add("model.modalities", modalities());
        facts.add("model.downloads", downloads());
        facts.add("model.gated", gating());
        adapter().ifPresent(type -> facts.add("model.adapter", type));
        return facts;
    }

    private String modalities() {
        String in = words(Offer::inputModalities);
        String out = words(Offer::outputModalities);
        return in.isEmpty() && out.isEmpty()
                ? translate("unknown")
                : translate("modality.in-out", orUnknown(in), orUnknown(out));
    }

    private static String orUnknown(String words) {
        return words.isEmpty() ? translate("unknown") : words;
    }

    private String words(Function<Offer, List<String>> modalities) {
        return model.offers().stream()
                .flatMap(offer -> modalities.apply(offer).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String downloads() {
        return model.downloads() == null ? translate("unknown") : formats.number(model.downloads());
    }

    private Component gating() {
        Gating gating = model.gating();
        if (gating == null) {
            return new Span(translate("unknown"));
        }
        Div words = new Div(new Span(translate("gated." + gating.name().toLowerCase(Locale.ROOT))));
        if (gating != Gating.NONE) {
            words.add(new Span(" "), outside(translate("model.ask"), links.model(model.id())));
        }
        return words;
    }

    private Optional<String> adapter() {
        return model.offers().stream()
                .flatMap(offer -> Optional.ofNullable(offer.adapter()).stream())
                .map(adapter -> adapter.type())
                .findFirst();
    }

    private static Component outside(String label, URI address) {
        return LinkTo.address(label, address)
                .<Component>map((Anchor link) -> link)
                .orElseGet(() -> new Span(label));
    }
}
