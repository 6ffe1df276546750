package io.hubcheck.ui.home.address;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns are shown. The model always is: without it a row would say nothing.
 *
 * @param shown in their usual order
 */
public record Columns(List<OfferColumn> shown) {

    /** Those that are shown to who did not choose. */
    public static final Columns USUAL = of(OfferColumn::usual);

    public Columns {
        shown = List.copyOf(shown);
    }

    /** The columns that a parameter names, unknown ones left out; empty if it names none. */
    static Optional<Columns> parse(String words) {
        List<OfferColumn> named = Arrays.stream(words.split(",", -1))
                .flatMap(word -> OfferColumn.parse(word.strip()).stream())
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(of(named::contains));
    }

    /** The parameter that {@link #parse} reads. */
    String words() {
        return shown.stream().map(OfferColumn::word).collect(Collectors.joining(","));
    }

    public boolean contains(OfferColumn column) {
        return shown.contains(column);
    }

    /** The same with one column shown or not. */
    public Columns with(OfferColumn column, boolean visible) {
        return of(any -> any == column ? visible : contains(any));
    }

    private static Columns of(Predicate<OfferColumn> visible) {
        return new Columns(Stream.of(OfferColumn.values())
                .filter(column -> column == OfferColumn.MODEL || visible.test(column))
                .toList());
    }
}
