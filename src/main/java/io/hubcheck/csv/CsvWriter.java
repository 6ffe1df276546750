package io.hubcheck.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as RFC 4180 has them, an unknown value as an empty cell. A text that a spreadsheet would run as a formula
 * gets an apostrophe in front, which makes it a text there too, and so does each part of it that is a cell of its own where
 * semicolons or tabs separate cells.
 */
public final class CsvWriter {

    private static final Pattern FORMULA = Pattern.compile("(^|[;\t])(?=[\t\r\n]|\\h*[=+\\-@＝＋－＠])");
    private static final Pattern QUOTED = Pattern.compile("(?s).*[\",\r\n].*");

    private final Writer out;

    public CsvWriter(Writer out) {
        this.out = out;
    }

    public void row(List<? extends @Nullable Object> cells) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            out.write(separator);
            out.write(text(cell));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> quoted(FORMULA.matcher(text).replaceAll("$1'"));
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
