package io.hubcheck.api;

/** The rule that all open words share: they are kept as they came, and are never blank. */
final class Words {

    private Words() {}

    static String required(String word, String what) {
        if (word.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return word;
    }
}
