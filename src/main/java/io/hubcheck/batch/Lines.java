package io.hubcheck.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads one entry a row: words, or the cells of a table, whose first row may name them. */
final class Lines {

    private final List<BatchEntry> entries = new ArrayList<>();
    private @Nullable List<String> titles;

    private Lines() {}

    static List<BatchEntry> read(String text, Predicate<String> isProvider)
            throws OpenQuoteException, UnknownTitlesException {
        List<Rows.Row> rows = Rows.of(text);
        List<List<String>> cells =
                rows.stream().map(row -> Cells.of(row.text(), row.separator())).toList();
        if (isTable(rows)
                && !namesModel(cells.getFirst())
                && new Titles(isProvider).areUnknown(cells.getFirst(), cells)) {
            throw new UnknownTitlesException(rows.getFirst().line());
        }
        Lines lines = new Lines();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(rows.get(row).line(), cells.get(row));
        }
        return lines.entries;
    }

    private static boolean isTable(List<Rows.Row> rows) {
        return !rows.isEmpty() && rows.getFirst().text().indexOf(rows.getFirst().separator()) >= 0;
    }

    private static boolean namesModel(List<String> cells) {
        return cells.stream().anyMatch(Fields::isModel);
    }

    private void add(int number, List<String> cells) {
        if (entries.isEmpty() && titles == null && namesModel(cells)) {
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
