package io.hubcheck.batch;

import io.hubcheck.api.Problem;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a batch is written, told from the text itself. */
enum Format {
    JSON {
        @Override
        BatchText read(String text, Predicate<String> isProvider) {
            return Structured.json(text);
        }
    },
    YAML {
        @Override
        BatchText read(String text, Predicate<String> isProvider) {
            return Structured.yaml(text);
        }
    },
    /** What was sent as CSV, but begins as JSON does. */
    CSV_OR_JSON {
        @Override
        BatchText read(String text, Predicate<String> isProvider) {
            return Structured.json(text) instanceof BatchText.Entries entries ? entries : unreadable(NO_CSV);
        }
    },
    LINES {
        @Override
        BatchText read(String text, Predicate<String> isProvider) {
            try {
                return new BatchText.Entries(Lines.read(text, isProvider), BatchText.Unit.LINE);
            } catch (OpenQuoteException | UnknownTitlesException untold) {
                return unreadable(String.valueOf(untold.getMessage()));
            }
        }
    };

    /** A list item, or a key alone: what stands before the colon of {@code model:provider} has a slash, or no space after. */
    private static final Pattern YAML_LINE = Pattern.compile("(?m)^(?:---\\s*$|\\s*-\\s|\\s*[A-Za-z_]\\w*:(?:\\s|$))");

    private static final String NO_CSV =
            "This is no CSV: it begins with a bracket, as JSON does. Give one model a line,"
                    + " such as Qwen/Qwen3-32B,groq, or send a list as JSON.";

    abstract BatchText read(String text, Predicate<String> isProvider);

    /** @param sentAs the type that it was sent as; its text decides, but all JSON is YAML too */
    static Format of(String text, @Nullable String sentAs) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return bracketed(sentAs == null ? "" : sentAs.toLowerCase(Locale.ROOT));
        }
        return YAML_LINE.matcher(text).find() && !beginsAsTable(text) ? YAML : LINES;
    }

    /** Whatever a cell of it holds further below. */
    private static boolean beginsAsTable(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .findFirst()
                .filter(first ->
                        Cells.isSeparated(first) && !YAML_LINE.matcher(first).find())
                .isPresent();
    }

    private static Format bracketed(String sentAs) {
        if (sentAs.contains("yaml")) {
            return YAML;
        }
        return sentAs.contains("csv") ? CSV_OR_JSON : JSON;
    }

    private static BatchText unreadable(String why) {
        return new BatchText.Refused(new Problem("batch_unreadable", why, null));
    }
}
