package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.OfferSelection;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.http.ContentDisposition;

/** What goes into a file of offers, and what the file is called. */
final class ExportFile {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

    private ExportFile() {}

    /** @throws NothingReadException if there is no catalogue: an empty file would say that nothing is served */
    static OfferSelection selection(Catalog catalog, FirstSeen firstSeen, OffersRequest request) {
        CatalogSnapshot snapshot = catalog.snapshot();
        if (snapshot.at() == null) {
            throw new NothingReadException();
        }
        return request.among(snapshot, firstSeen).select(request.filter(catalog), request.order());
    }

    static String attachment(OfferSelection selection, String ending) {
        String date = DATE.format(Objects.requireNonNull(selection.snapshot().at()));
        return ContentDisposition.attachment()
                .filename("hubcheck-offers-" + date + "." + ending)
                .build()
                .toString();
    }
}
