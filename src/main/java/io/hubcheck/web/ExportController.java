package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.OfferSelection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All offers that pass a filter as one file, written while they are read off the snapshot. */
@RestController
class ExportController {

    private static final String CSV = "text/csv";

    /** Tens of thousands of cells of a sound plugin take a second or two. */
    private static final Duration MOST_FOR_ADDED_COLUMNS = Duration.ofSeconds(30);

    private final Catalog catalog;
    private final FirstSeen firstSeen;
    private final AddedColumns added;

    ExportController(Catalog catalog, FirstSeen firstSeen, AddedColumns added) {
        this.catalog = catalog;
        this.firstSeen = firstSeen;
        this.added = added;
    }

    @Operation(
            operationId = "offersCsv",
            summary = "All offers that pass, as a table",
            description = "Prices are USD per million tokens. An empty cell is: nobody said. A text that a spreadsheet "
                    + "would run as a formula has an apostrophe in front. What plugins add stands in the last columns, which "
                    + "are called by their ids, such as acme/licence.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    @GetMapping(path = "/api/v1/offers.csv", produces = CSV)
    void csv(OffersRequest request, HttpServletResponse response) throws IOException {
        OfferSelection selection = ExportFile.selection(catalog, firstSeen, request);
        response.setContentType(CSV + ";charset=UTF-8;header=present");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ExportFile.attachment(selection, "csv"));
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        OfferCsv.write(selection.stream().iterator(), added.within(MOST_FOR_ADDED_COLUMNS), out);
        out.flush();
    }

    @Operation(operationId = "offersJson", summary = "All offers that pass, with everything known about them")
    @GetMapping(path = "/api/v1/offers.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OffersFile> json(OffersRequest request) {
        OfferSelection selection = ExportFile.selection(catalog, firstSeen, request);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ExportFile.attachment(selection, "json"))
                .body(OffersFile.of(selection, added.within(MOST_FOR_ADDED_COLUMNS)));
    }
}
