package io.hubcheck.ui.palette;

import io.hubcheck.api.ModelId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody typed to find something.
 *
 * @param words in lower case; a name has to fit them all
 */
record Sought(List<String> words) {

    private static final int SHORTEST_FUZZY = 3;
    private static final int STRETCH = 3;

    static Sought of(String typed) {
        return new Sought(Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    Closeness to(String name) {
        return to(name.toLowerCase(Locale.ROOT), 0);
    }

    Closeness to(ModelId model) {
        String name = model.value().toLowerCase(Locale.ROOT);
        return to(name, name.lastIndexOf('/') + 1);
    }

    /**
     * How well a name fits.
     *
     * @param name in lower case
     * @param own where the part of it begins that is a name by itself, such as a model's after its owner
     */
    Closeness to(String name, int own) {
        Closeness worst = Closeness.EXACT;
        for (String word : words) {
            worst = worst.orWorse(of(word, name, own));
            if (worst == Closeness.NONE) {
                return worst;
            }
        }
        return words.size() > 1 ? worst.orWorse(Closeness.WORD) : worst;
    }

    private static Closeness of(String word, String name, int own) {
        int at = name.indexOf(word);
        if (at < 0) {
            return word.length() >= SHORTEST_FUZZY && isSpreadOver(word, name) ? Closeness.FUZZY : Closeness.NONE;
        }
        if (name.startsWith(word, own)) {
            return own + word.length() == name.length() ? Closeness.EXACT : Closeness.PREFIX;
        }
        if (at == 0) {
            return word.length() == name.length() ? Closeness.EXACT : Closeness.PREFIX;
        }
        while (at >= 0 && !beginsWord(name, at)) {
            at = name.indexOf(word, at + 1);
        }
        return at < 0 ? Closeness.PART : Closeness.WORD;
    }

    private static boolean isSpreadOver(String word, String name) {
        for (int start = name.indexOf(word.charAt(0)); start >= 0; start = name.indexOf(word.charAt(0), start + 1)) {
            if (beginsWord(name, start) && isSpreadFrom(start, word, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpreadFrom(int start, String word, String name) {
        int at = start;
        for (int letter = 1; letter < word.length() && at >= 0; letter++) {
            at = name.indexOf(word.charAt(letter), at + 1);
        }
        return at >= 0 && at - start < STRETCH * word.length();
    }

    private static boolean beginsWord(String name, int at) {
        return at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
    }
}
