package io.hubcheck.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one entry a row: words, or the cells of a table, whose first row may name them. */
final class Lines {

    private final List<BatchEntry> entries = new ArrayList<>();
    private @Nullable List<String> titles;

    private Lines() {}

    static List<BatchEntry> read(String text) throws OpenQuoteException {
        Lines lines = new Lines();
        for (Rows.Row row : Rows.of(text)) {
            lines.add(row.line(), Cells.of(row.text(), row.separator()));
        }
        return lines.entries;
    }

    private void add(int number, List<String> cells) {
        if (entries.isEmpty() && titles == null && cells.stream().anyMatch(Fields::isModel)) {
            titles = cells;
        } else if (titles != null) {
            entries.add(titled(number, titles, cells));
        } else {
            entries.add(Entry.of(number, cells));
        }
    }

    private static BatchEntry titled(int number, List<String> titles, List<String> cells) {
        Fields fields = new Fields(key -> {
            int column = titles.indexOf(key);
            return column < 0 || column >= cells.size() ? null : cells.get(column);
        });
        return Entry.of(number, fields, String.join(" ", cells));
    }
}
