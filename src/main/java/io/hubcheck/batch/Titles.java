package io.hubcheck.batch;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells the first row of a table that names its columns from one that is an entry.
 *
 * @param isProvider whether a word is a provider's name
 */
record Titles(Predicate<String> isProvider) {

    /** The names of models without an owner have digits or hyphens, but for a few. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}_ ]*");

    private static final Pattern MODEL_OR_PAIR = Pattern.compile("[^/\\s]+/\\S+");

    /** Whether a first row names columns, none of which is known to hold the model, while others hold models. */
    boolean areUnknown(List<String> first, List<List<String>> all) {
        return first.size() > 1 && looksLikeTitles(first) && all.stream().anyMatch(Titles::holdsModel);
    }

    private boolean looksLikeTitles(List<String> cells) {
        return !holdsModel(cells)
                && (cells.stream().anyMatch(Fields::isKnown)
                        || (!isProvider.test(cells.get(1))
                                && cells.stream()
                                        .allMatch(cell -> WORDS.matcher(cell).matches())));
    }

    private static boolean holdsModel(List<String> cells) {
        return cells.stream().anyMatch(cell -> MODEL_OR_PAIR.matcher(cell).matches());
    }
}
