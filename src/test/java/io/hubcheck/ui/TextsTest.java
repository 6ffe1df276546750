package io.hubcheck.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle has each text that a screen asks for, and no other. */
final class TextsTest {

    private static final Path SCREENS = Path.of("src/main/java/io/hubcheck/ui");
    private static final Pattern QUOTED_KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+|unknown|retry|policy|claim)\"");
    private static final Pattern ASKED_FOR =
            Pattern.compile("(?:translate|count)\\(\\s*(?:Locale\\.ENGLISH,\\s*)?\"([a-z.-]+)\"\\s*[,)]");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+\\.)\"\\s*\\+");

    private final ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);

    @Test
    void eachTextThatAScreenAsksForIsThere() {
        Set<String> asked = found(ASKED_FOR);

        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(bundle.keySet()).containsAll(asked);
    }

    @Test
    void noTextIsLeftThatNoScreenAsksFor() {
        Set<String> mentioned = found(QUOTED_KEY);
        Set<String> prefixes = found(PREFIX);

        assertThat(bundle.keySet())
                .allMatch(key -> mentioned.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    }

    @Test
    void noTextHasTheApostropheThatTheFormatTakesForItself() {
        assertThat(bundle.keySet()).noneMatch(key -> bundle.getString(key).contains("'"));
    }

    private static Set<String> found(Pattern pattern) {
        return sources().stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(Files::isRegularFile).map(TextsTest::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
