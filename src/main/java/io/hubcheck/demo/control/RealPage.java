package io.hubcheck.demo.control;

import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.data.Offer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * What the real Hub shows where a person is sent to by a link.
 *
 * @param title what one would see there
 * @param words more about it, as HTML
 */
record RealPage(String title, String words) {

    private static final Map<String, RealPage> SETTINGS = Map.of(
            "/settings/tokens",
            new RealPage("your access tokens", "<p>There you make, change and revoke tokens.</p>"),
            "/settings/tokens/new",
            new RealPage("the form for a new token", "<p>There you make a token and choose what it may do.</p>"),
            "/settings/billing",
            new RealPage("your billing", "<p>There you see what your credit is and buy more of it.</p>"),
            "/settings/inference-providers",
            new RealPage(
                    "your inference providers",
                    "<p>There you switch providers on and off, and put them into your order.</p>"));

    /** The page at a path, or empty if the stand-in knows nothing to be there. */
    static Optional<RealPage> at(String path, Optional<String> provider, Catalog catalog) {
        if (path.equals("/models")) {
            return Optional.of(models(provider, catalog));
        }
        return Optional.ofNullable(SETTINGS.get(path))
                .or(() -> catalog.find(path.substring(1))
                        .filter(model -> model.visibleTo(null))
                        .map(model -> ofModel(model, catalog)));
    }

    private static RealPage models(Optional<String> provider, Catalog catalog) {
        List<String> served = catalog.models().stream()
                .filter(model -> model.visibleTo(null))
                .map(Model::id)
                .filter(id -> catalog.offers(id).stream()
                        .anyMatch(
                                offer -> provider.isEmpty() || offer.provider().equals(provider.get())))
                .toList();
        String links = served.stream()
                .map(id -> "<li><a href=\"/%1$s\">%1$s</a></li>".formatted(HtmlUtils.htmlEscape(id)))
                .collect(Collectors.joining());
        return new RealPage(provider.map("the models of %s"::formatted).orElse("all models"), "<ul>" + links + "</ul>");
    }

    private static RealPage ofModel(Model model, Catalog catalog) {
        String rows = catalog.offers(model.id()).stream()
                .filter(offer -> !offer.isStaging())
                .map(RealPage::row)
                .collect(Collectors.joining());
        String words = rows.isEmpty()
                ? "<p>Nobody serves it.</p>"
                : "<table><thead><tr><th>Provider</th><th>Task</th><th>Status</th></tr></thead><tbody>" + rows
                        + "</tbody></table>";
        return new RealPage("the page of " + model.id(), "<p>Who serves it, as this stand-in has it:</p>" + words);
    }

    private static String row(Offer offer) {
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        HtmlUtils.htmlEscape(offer.provider()),
                        HtmlUtils.htmlEscape(offer.task()),
                        HtmlUtils.htmlEscape(offer.status()));
    }
}
