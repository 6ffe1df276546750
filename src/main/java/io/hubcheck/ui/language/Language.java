package io.hubcheck.ui.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that there are texts in. */
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    SPANISH("es", "Español"),
    FRENCH("fr", "Français"),
    CHINESE("zh-Hans", "简体中文");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language of a locale, or English where there are no texts in that. */
    public static Language of(Locale locale) {
        return spokenIn(locale).orElse(ENGLISH);
    }

    static Optional<Language> spokenIn(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.isSpokenIn(locale))
                .findFirst();
    }

    static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** All of them, as the bundles of texts are found by. */
    public static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }

    boolean isSpokenIn(Locale locale) {
        return locale().getLanguage().equals(locale.getLanguage());
    }

    /** The language without any region. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** As an attribute {@code lang} has it. */
    public String tag() {
        return tag;
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }
}
