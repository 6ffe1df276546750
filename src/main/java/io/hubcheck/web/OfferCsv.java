package io.hubcheck.web;

import io.hubcheck.api.Offer;
import io.hubcheck.csv.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offers as lines, with the names that they have in JSON. */
final class OfferCsv {

    private static final String WITHIN_A_CELL = "; ";

    private static final List<Column> COLUMNS = List.of(
            new Column("model", OfferAnswer::model),
            new Column("provider", OfferAnswer::provider),
            new Column("providerModelId", OfferAnswer::providerModelId),
            new Column("task", OfferAnswer::task),
            new Column("availability", OfferAnswer::availability),
            new Column("rawStatus", OfferAnswer::rawStatus),
            new Column(
                    "inputPrice",
                    offer -> offer.price() == null ? null : offer.price().input()),
            new Column(
                    "outputPrice",
                    offer -> offer.price() == null ? null : offer.price().output()),
            new Column("free", OfferAnswer::free),
            new Column("contextLength", OfferAnswer::contextLength),
            new Column("firstTokenLatencyMs", OfferAnswer::firstTokenLatencyMs),
            new Column("tokensPerSecond", OfferAnswer::tokensPerSecond),
            new Column("tools", OfferAnswer::tools),
            new Column("structuredOutput", OfferAnswer::structuredOutput),
            new Column("inputModalities", offer -> String.join(WITHIN_A_CELL, offer.inputModalities())),
            new Column("outputModalities", offer -> String.join(WITHIN_A_CELL, offer.outputModalities())),
            new Column("gated", OfferAnswer::gated),
            new Column("modelAuthor", OfferAnswer::modelAuthor),
            new Column(
                    "adapter",
                    offer -> offer.adapter() == null ? null : offer.adapter().type()),
            new Column("claims", OfferCsv::claims),
            new Column("checkedAt", OfferCsv::checkedAt));

    private OfferCsv() {}

    /** Writes one offer after the other, and keeps none; what plugins add stands at the end. */
    static void write(Iterator<Offer> offers, AddedColumns.Filled added, Writer out) throws IOException {
        List<Column> columns = Stream.concat(
                        COLUMNS.stream(), added.columns().stream().map(OfferCsv::added))
                .toList();
        CsvWriter csv = new CsvWriter(out);
        csv.row(columns.stream().map(Column::title).toList());
        while (offers.hasNext()) {
            Offer next = offers.next();
            OfferAnswer offer = OfferAnswer.of(next, added.of(next));
            csv.row(columns.stream().map(column -> column.value().apply(offer)).toList());
        }
    }

    private static Column added(PatientColumn column) {
        return new Column(column.id(), offer -> column.inTable(offer.added().get(column.id())));
    }

    private static String claims(OfferAnswer offer) {
        return offer.claims().stream()
                .map(claim -> claim.source() + "=" + (claim.status() == null ? "" : claim.status()))
                .collect(Collectors.joining(WITHIN_A_CELL));
    }

    private static @Nullable Instant checkedAt(OfferAnswer offer) {
        return offer.claims().stream()
                .map(OfferAnswer.StatusClaim::fetchedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private record Column(String title, Function<OfferAnswer, @Nullable Object> value) {}
}
