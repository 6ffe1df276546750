package io.hubcheck.ui.home.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns are shown. The model always is: without it a row would say nothing.
 *
 * @param shown in their usual order
 * @param added the ids of plugins' columns; the plugin may be disabled just now
 */
public record Columns(List<OfferColumn> shown, List<String> added) {

    /** None yet. */
    public static final Columns NONE = new Columns(List.of(), List.of());

    /** Those that are shown to who did not choose. */
    public static final Columns USUAL = of(OfferColumn::usual, List.of());

    private static final int MOST_ADDED = 10;
    private static final Pattern OF_PLUGIN = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    public Columns {
        shown = List.copyOf(shown);
        added = added.stream().distinct().limit(MOST_ADDED).toList();
    }

    /** The columns that a parameter names, unknown ones left out; empty if it names none. */
    static Optional<Columns> parse(String words) {
        List<String> named =
                Arrays.stream(words.split(",", -1)).map(String::strip).toList();
        List<OfferColumn> shown =
                named.stream().flatMap(word -> OfferColumn.parse(word).stream()).toList();
        List<String> added =
                named.stream().filter(word -> OF_PLUGIN.matcher(word).matches()).toList();
        return shown.isEmpty() && added.isEmpty() ? Optional.empty() : Optional.of(of(shown::contains, added));
    }

    /** The parameter that {@link #parse} reads. */
    String words() {
        return Stream.concat(shown.stream().map(OfferColumn::word), added.stream())
                .collect(Collectors.joining(","));
    }

    public boolean contains(OfferColumn column) {
        return shown.contains(column);
    }

    /** Whether the column of a plugin is shown. */
    public boolean contains(String id) {
        return added.contains(id);
    }

    /** The same with one column shown or not. */
    public Columns with(OfferColumn column, boolean visible) {
        return of(any -> any == column ? visible : contains(any), added);
    }

    /** The same with the column of a plugin shown or not. */
    public Columns with(String id, boolean visible) {
        List<String> ids = new ArrayList<>(added);
        ids.remove(id);
        if (visible) {
            ids.add(id);
        }
        return new Columns(shown, ids);
    }

    private static Columns of(Predicate<OfferColumn> visible, List<String> added) {
        return new Columns(
                Stream.of(OfferColumn.values())
                        .filter(column -> column == OfferColumn.MODEL || visible.test(column))
                        .toList(),
                added);
    }
}
