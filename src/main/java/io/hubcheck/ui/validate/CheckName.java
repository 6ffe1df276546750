package io.hubcheck.ui.validate;

/** What a check is called on a page: its id, which plugins choose too, with the look of a name. */
final class CheckName {

    private CheckName() {}

    static String of(String check) {
        String words = check.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? check : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
