package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.hubcheck.ui.component.CopyButton;
import io.hubcheck.ui.component.Formats;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** The ways to take results along; each says how many they are where some are not shown. */
final class ReportButtons {

    private final TakenAlong taken;
    private final Formats formats;

    private ReportButtons(TakenAlong taken, Formats formats) {
        this.taken = taken;
        this.formats = formats;
    }

    static List<Component> of(TakenAlong taken, Formats formats) {
        return new ReportButtons(taken, formats).all();
    }

    /** Those that are loaded are written when they are asked for. */
    private List<Component> all() {
        return List.of(
                explained(new CopyButton(label(translate("batch.copy")), taken.markdown())),
                explained(download("CSV", taken.report()::csv, "hubcheck-verdicts.csv", "text/csv;charset=UTF-8")),
                explained(download("JSON", taken.report()::json, "hubcheck-verdicts.json", "application/json")));
    }

    private Anchor download(String kind, Supplier<String> text, String file, String type) {
        DownloadHandler handler = DownloadHandler.fromInputStream(asked -> {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        });
        Anchor link = new Anchor(handler, label(kind));
        link.addClassName("quiet");
        link.getElement().setAttribute("aria-label", translate("export.as", label(kind)));
        return link;
    }

    private String label(String words) {
        return taken.isPart() ? translate("batch.part", words, formats.number(taken.shown())) : words;
    }

    private Component explained(Component button) {
        if (taken.isPart()) {
            String why = translate("batch.part.why", formats.number(taken.shown()), formats.number(taken.all()));
            button.getElement().setAttribute("title", why);
        }
        return button;
    }
}
