package io.hubcheck.batch;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the first row of a table that names its columns from one that is an entry. */
final class Titles {

    /** The names of models without an owner have digits or hyphens. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}_ ]*");

    private static final Pattern MODEL_OR_PAIR = Pattern.compile("[^/\\s]+/\\S+");

    private Titles() {}

    /** Whether a first row names columns, none of which is known to hold the model, while others hold models. */
    static boolean areUnknown(List<String> first, List<List<String>> all) {
        return first.size() > 1 && looksLikeTitles(first) && all.stream().anyMatch(Titles::holdsModel);
    }

    private static boolean looksLikeTitles(List<String> cells) {
        return !holdsModel(cells)
                && (cells.stream().anyMatch(Fields::isKnown)
                        || cells.stream().allMatch(cell -> WORDS.matcher(cell).matches()));
    }

    private static boolean holdsModel(List<String> cells) {
        return cells.stream().anyMatch(cell -> MODEL_OR_PAIR.matcher(cell).matches());
    }
}
