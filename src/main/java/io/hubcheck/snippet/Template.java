package io.hubcheck.snippet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with places such as <code>{{model}}</code>. A line with a place that there is nothing for is left out; what fills a
 * place in several lines is indented as the place is.
 */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** The resource of a name. */
    static Template read(String name) {
        try (InputStream resource = Template.class.getResourceAsStream(name)) {
            Objects.requireNonNull(resource, name);
            return new Template(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without a line break at the end. */
    String fill(Map<String, String> values) {
        return text.lines()
                .map(line -> fill(line, values))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static Optional<String> fill(String line, Map<String, String> values) {
        boolean complete = places(line).allMatch(place -> values.containsKey(place.group(1)));
        String indent =
                "\n" + line.substring(0, line.length() - line.stripLeading().length());
        return complete
                ? Optional.of(PLACE.matcher(line).replaceAll(place -> value(place.group(1), values, indent)))
                : Optional.empty();
    }

    private static String value(String name, Map<String, String> values, String indent) {
        return Matcher.quoteReplacement(Objects.requireNonNull(values.get(name)).replace("\n", indent));
    }

    private static Stream<java.util.regex.MatchResult> places(String line) {
        return PLACE.matcher(line).results();
    }
}
