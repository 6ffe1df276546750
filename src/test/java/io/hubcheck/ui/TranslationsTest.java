package io.hubcheck.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.ui.language.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each language has every text of English, about the same things, and in its own words. */
final class TranslationsTest {

    private static final String BUNDLE = "src/main/resources/vaadin-i18n/translations%s.properties";
    private static final Pattern SHOWN = Pattern.compile("\\{(\\d+)(?:,number)?}");
    private static final Pattern CHOOSING = Pattern.compile("\\{(\\d+),choice");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names and terms that are the same everywhere. */
    private static final Set<String> SHARED = Set.of(
            "Adapter",
            "Adapter (LoRA)",
            "API",
            "auto",
            "Ctrl",
            "Hub, whoami",
            "Hubcheck",
            "Hubcheck {0}",
            "PRO",
            "Router",
            "Spring bean",
            "TTFT",
            "tok/s",
            "{0} – Hubcheck",
            "{0} ms");

    /** What one language happens to share with English, word for word. */
    private static final Map<Language, Set<String>> SAME = Map.of(
            Language.GERMAN,
            Set.of("Code", "Downloads", "in {0}", "live", "Plugins", "Status", "Tools"),
            Language.SPANISH,
            Set.of("no"),
            Language.FRENCH,
            Set.of(
                    "Catalogue",
                    "Code",
                    "Source",
                    "Sources",
                    "Struct.",
                    "Verdict",
                    "{1,choice,1#1 section|1<{0} sections}",
                    "{1,choice,1#1 source|1<{0} sources}"),
            Language.CHINESE,
            Set.of());

    private final Properties english = bundle("");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void everyTextIsThereAndNoOther(Language language) {
        assertThat(new TreeSet<>(bundle(language).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void everyTextTellsWhatTheEnglishOneTells(Language language) {
        Properties texts = bundle(language);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            assertThat(found(SHOWN, texts.getProperty(key))).isEqualTo(found(SHOWN, english.getProperty(key, "")));
            assertThat(found(CHOOSING, english.getProperty(key, "")))
                    .containsAll(found(CHOOSING, texts.getProperty(key)));
        });
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
    void noTextWasLeftInEnglish(Language language) {
        assertThat(bundle(language).entrySet())
                .filteredOn(text -> text.getValue().equals(english.get(text.getKey())))
                .extracting(text -> (String) text.getValue())
                .filteredOn(text -> WORD.matcher(text).find())
                .filteredOn(
                        text -> !SHARED.contains(text) && !SAME.get(language).contains(text))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeFormatted(Language language) {
        Properties texts = language == Language.ENGLISH ? english : bundle(language);

        assertThat(texts.values()).allSatisfy(text -> {
            assertThat((String) text).doesNotContain("'");
            assertThat(new MessageFormat((String) text, language.locale()).format(new Object[] {2, 2, 2, 2, 2}))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(Language language) {
        return bundle("_" + language.locale().getLanguage().toLowerCase(Locale.ROOT));
    }

    private static Properties bundle(String suffix) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(BUNDLE.formatted(suffix)))) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
