package io.hubcheck.ui.problem;

import io.hubcheck.catalog.EditDistance;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Screens that somebody may have had in mind who typed an address without one: by another word for it, or by a slip. */
enum Meant {
    ACCOUNT("me", "me.title", "account profile settings user token tokens login signin whoami"),
    PROVIDERS("providers", "layout.providers", "provider"),
    MANY("validate/batch", "batch.title", "batch"),
    COMPARE("compare", "layout.compare", "comparison"),
    STATUS("status", "layout.status", "health"),
    PLUGINS("plugins", "layout.plugins", "plugin"),
    ABOUT("about", "about.title", "help docs");

    /** Shorter words are near to anything. */
    private static final int LETTERS_FOR_A_SLIP = 3;

    private static final int MOST_SLIPS = 2;

    private final String path;
    private final String label;
    private final String others;

    /** @param others words for it, with a space between them */
    Meant(String path, String label, String others) {
        this.path = path;
        this.label = label;
        this.others = others;
    }

    /** Its address, relative to the application's own. */
    String path() {
        return path;
    }

    /** The key of what it is called. */
    String label() {
        return label;
    }

    /** Empty where what was typed is like none of them. */
    static Optional<Meant> by(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return first(word::equals).or(() -> first(each -> isNear(each, word)));
    }

    private static Optional<Meant> first(Predicate<String> meant) {
        return Stream.of(values())
                .filter(screen -> screen.words().anyMatch(meant))
                .findFirst();
    }

    private Stream<String> words() {
        return Stream.concat(Stream.of(path), Stream.of(others.split(" ")));
    }

    private static boolean isNear(String word, String typed) {
        int slips = Math.min(MOST_SLIPS, word.length() / LETTERS_FOR_A_SLIP);
        return word.length() > LETTERS_FOR_A_SLIP && EditDistance.between(typed, word, slips) <= slips;
    }
}
