package io.hubcheck.ui.home;

import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.List;

/** What is shown, as files to take along; the API makes them. */
final class ExportLinks extends Span {

    private static final long serialVersionUID = 1L;
    private static final String OFFERS = "api/v1/offers.";

    private final DownloadLink csv = new DownloadLink("CSV");
    private final DownloadLink json = new DownloadLink("JSON");
    private final FormatMenu more = new FormatMenu();

    ExportLinks() {
        addClassName("export");
        csv.getElement().setAttribute("data-key", "e");
        add(csv, json, more);
    }

    void show(HomeAddress address, List<ExportFormat> ofPlugins) {
        String query = address.apiQuery();
        String suffix = query.isEmpty() ? "" : "?" + query;
        csv.setHref(OFFERS + "csv" + suffix);
        json.setHref(OFFERS + "json" + suffix);
        more.show(ofPlugins, query);
    }
}
