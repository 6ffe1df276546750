package io.hubcheck.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The order of offers; those without a value for the column come last either way.
 *
 * @param column by what
 * @param descending whether the highest comes first
 */
public record OfferSort(Column column, boolean descending) {

    /** Most downloaded models first. */
    public static final OfferSort DOWNLOADS = new OfferSort(Column.DOWNLOADS, true);

    /** The sort that a word such as {@code model} or {@code -context} names, or empty if it names none. */
    public static Optional<OfferSort> parse(String word) {
        boolean descending = word.startsWith("-");
        String name = descending ? word.substring(1) : word;
        return Arrays.stream(Column.values())
                .filter(column -> column.word().equals(name))
                .findFirst()
                .map(column -> new OfferSort(column, descending));
    }

    /** The word that {@link #parse} reads. */
    public String word() {
        return (descending ? "-" : "") + column.word();
    }

    /**
     * What offers can be sorted by. Ascending is best first by status, yes before no where there is nothing else, gated by
     * hand before gated before open, and the newest claim before older ones by when it was checked.
     */
    public enum Column {
        DOWNLOADS,
        MODEL,
        PROVIDER,
        TASK,
        STATUS,
        INPUT,
        OUTPUT,
        CONTEXT,
        LATENCY,
        THROUGHPUT,
        TOOLS,
        STRUCTURED,
        FREE,
        GATED,
        CHECKED;

        /** The column's name in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
