package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.ui.home.address.HomeAddress;

/** What is shown, as files to take along; the API makes them. */
final class ExportLinks extends Span {

    private static final long serialVersionUID = 1L;
    private static final String OFFERS = "api/v1/offers.";

    private final Anchor csv = link("CSV");
    private final Anchor json = link("JSON");

    ExportLinks() {
        addClassName("export");
        add(csv, json);
    }

    void show(HomeAddress address) {
        String query = address.apiQuery();
        String suffix = query.isEmpty() ? "" : "?" + query;
        csv.setHref(OFFERS + "csv" + suffix);
        json.setHref(OFFERS + "json" + suffix);
    }

    private static Anchor link(String kind) {
        Anchor link = new Anchor("", VaadinIcon.DOWNLOAD_ALT.create(), new Span(kind));
        link.addClassName("quiet");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("aria-label", translate("export.as", kind));
        return link;
    }
}
