package io.hubcheck.batch;

import io.hubcheck.api.Outcome;
import io.hubcheck.csv.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Results as texts to keep or to send on, in the order of their entries. */
public final class BatchReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<BatchRow> rows;

    private BatchReport(List<BatchRow> rows) {
        this.rows = rows;
    }

    /** In the API’s words. */
    public static BatchReport of(Collection<BatchResult> results) {
        return of(results, BatchResult::outcome);
    }

    /**
     * In the words of whoever shows the results.
     *
     * @param reading what a result comes to there; its code stays that of the API
     */
    public static BatchReport of(Collection<BatchResult> results, Function<BatchResult, Outcome> reading) {
        return new BatchReport(results.stream()
                .map(result -> BatchRow.of(result, reading.apply(result)))
                .sorted(Comparator.comparingInt(BatchRow::position))
                .toList());
    }

    /** A table with a line of titles; what a spreadsheet would run as a formula is made harmless. */
    public String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = new CsvWriter(text);
        try {
            csv.row(BatchRow.TITLES);
            for (BatchRow row : rows) {
                csv.row(row.cells());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    /** The same as an array of objects. */
    public String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    }

    /** A table for an issue or a chat. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| | Model | Provider | Task | Says |\n|---|---|---|---|---|\n");
        for (BatchRow row : rows) {
            text.append(Markdown.row(row.verdict().name(), row.shown(), row.provider(), row.task(), row.message()));
        }
        return text.toString();
    }
}
