package io.hubcheck.batch;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into its rows, in one go: a row is a line, and more where a quoted cell holds line breaks. */
final class Rows {

    private static final char BREAK = '\n';
    private static final char QUOTE = '"';
    private static final char COMMENT = '#';

    private final String text;
    private int at;
    private int line = 1;

    /** What the first row was split at; until then, a comma. */
    private char usual = ',';

    private Rows(String text) {
        this.text = text;
    }

    /** Neither empty lines nor comments are rows. */
    static List<Row> of(String text) throws OpenQuoteException {
        Rows rows = new Rows(text.replace("\r\n", "\n").replace('\r', BREAK));
        List<Row> all = new ArrayList<>();
        while (rows.at < rows.text.length()) {
            Row row = rows.next();
            if (!row.text().isEmpty() && row.text().charAt(0) != COMMENT) {
                rows.usual = all.isEmpty() ? row.separator() : rows.usual;
                all.add(row);
            }
        }
        return all;
    }

    private Row next() throws OpenQuoteException {
        int first = line;
        int end = text.indexOf(BREAK, at);
        String firstLine = text.substring(at, end < 0 ? text.length() : end).strip();
        char separator = Cells.separator(firstLine, usual);
        int start = at;
        if (firstLine.isEmpty() || firstLine.charAt(0) == COMMENT) {
            at = end < 0 ? text.length() : end;
        } else {
            skipToCells();
            skipCells(separator);
        }
        String row = text.substring(start, at).strip();
        at++;
        line++;
        return new Row(first, row.replace(BREAK, ' '), separator);
    }

    private void skipToCells() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void skipCells(char separator) throws OpenQuoteException {
        skipCell(separator);
        while (is(separator)) {
            at++;
            skipCell(separator);
        }
    }

    private void skipCell(char separator) throws OpenQuoteException {
        skipSpaces(separator);
        if (is(QUOTE)) {
            skipQuoted(separator);
        }
        while (at < text.length() && !is(separator) && !is(BREAK)) {
            at++;
        }
    }

    /** What stands behind a quote in the same line spoils its row alone; in a later line, it was another quote that opened. */
    private void skipQuoted(char separator) throws OpenQuoteException {
        int first = line;
        do {
            at++;
            while (at < text.length() && !is(QUOTE)) {
                line += is(BREAK) ? 1 : 0;
                at++;
            }
            if (at == text.length()) {
                throw new OpenQuoteException(first);
            }
            at++;
        } while (is(QUOTE));
        skipSpaces(separator);
        if (line > first && at < text.length() && !is(separator) && !is(BREAK)) {
            throw new OpenQuoteException(first);
        }
    }

    private void skipSpaces(char separator) {
        while (at < text.length() && !is(separator) && !is(BREAK) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean is(char character) {
        return at < text.length() && text.charAt(at) == character;
    }

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param text what stands there, in one line
     */
    record Row(int line, String text, char separator) {}
}
