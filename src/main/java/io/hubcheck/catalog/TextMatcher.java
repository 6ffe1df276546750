package io.hubcheck.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The words of a filter made ready for the rows of one snapshot. */
final class TextMatcher {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+|(?=:)");

    private TextMatcher() {}

    /** One criterion for each word; a row must meet them all. */
    static List<IntPredicate> of(OfferColumns columns, String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .map(word -> criterion(columns, word))
                .toList();
    }

    private static IntPredicate criterion(OfferColumns columns, String word) {
        return word.startsWith(":")
                ? columns.provider.where(id -> lowerCase(id.value()).startsWith(word.substring(1)))
                : columns.lowerCaseId
                        .where(id -> id.contains(word))
                        .or(columns.provider.where(id -> lowerCase(id.value()).contains(word)));
    }

    private static String lowerCase(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
