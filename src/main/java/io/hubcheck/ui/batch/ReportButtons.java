package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.hubcheck.batch.BatchReport;
import io.hubcheck.ui.component.CopyButton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The ways to take results along. */
final class ReportButtons {

    private ReportButtons() {}

    /** @param markdown the text of the report that is copied; those that are loaded are written when they are asked for */
    static List<Component> of(BatchReport report, String markdown) {
        return List.of(
                new CopyButton(translate("batch.copy"), markdown),
                download("CSV", report::csv, "hubcheck-verdicts.csv", "text/csv;charset=UTF-8"),
                download("JSON", report::json, "hubcheck-verdicts.json", "application/json"));
    }

    private static Anchor download(String kind, Supplier<String> text, String file, String type) {
        DownloadHandler handler = DownloadHandler.fromInputStream(asked -> {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        });
        Anchor link = new Anchor(handler, kind);
        link.addClassName("quiet");
        link.getElement().setAttribute("aria-label", translate("export.as", kind));
        return link;
    }
}
