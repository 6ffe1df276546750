package io.hubcheck.batch;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a table in Markdown, in which no cell can end its row, or become a link or HTML. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>|#!~]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Markdown() {}

    static String row(@Nullable String... cells) {
        return Arrays.stream(cells).map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(@Nullable String text) {
        return text == null
                ? "—"
                : SPECIAL.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
