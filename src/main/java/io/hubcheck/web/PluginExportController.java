package io.hubcheck.web;

import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.OfferSelection;
import io.hubcheck.plugin.Plugins;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All offers that pass a filter as one file, in a form that a plugin knows. */
@RestController
class PluginExportController {

    private final Catalog catalog;
    private final FirstSeen firstSeen;
    private final ObjectProvider<Plugins> plugins;

    PluginExportController(Catalog catalog, FirstSeen firstSeen, ObjectProvider<Plugins> plugins) {
        this.catalog = catalog;
        this.firstSeen = firstSeen;
        this.plugins = plugins;
    }

    @Operation(operationId = "offersExport", summary = "All offers that pass, in a form that a plugin knows")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(type = "string")))
    @GetMapping("/api/v1/offers/export")
    void export(
            @Parameter(description = "the plugin's id and the format's, as in litellm-export/litellm") @RequestParam
                    String format,
            OffersRequest request,
            HttpServletResponse response)
            throws IOException {
        Map.Entry<ExportFormat, Exporter> export = find(format);
        OfferSelection selection = ExportFile.selection(catalog, firstSeen, request);
        response.setContentType(export.getKey().mediaType() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ExportFile.attachment(selection, export.getKey().extension()));
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        // One that fails writes nothing, and Spring takes the two headers back before the problem is answered.
        export.getValue().export(selection.stream(), out);
        out.flush();
    }

    /** @throws InvalidParameterException if no enabled plugin has such a format */
    private Map.Entry<ExportFormat, Exporter> find(String id) {
        return exporters().entrySet().stream()
                .filter(exporter -> exporter.getKey().id().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidParameterException.invalid("format", "format must be " + ids() + "."));
    }

    private String ids() {
        String known = exporters().keySet().stream().map(ExportFormat::id).collect(Collectors.joining(", "));
        return known.isEmpty() ? "that of an enabled plugin, and there is none" : "one of " + known;
    }

    private SequencedMap<ExportFormat, Exporter> exporters() {
        Plugins host = plugins.getIfAvailable();
        return host == null ? Collections.emptySortedMap() : host.exporters();
    }
}
