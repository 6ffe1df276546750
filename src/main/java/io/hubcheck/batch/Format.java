package io.hubcheck.batch;

import java.util.regex.Pattern;

/** How a batch is written, told from the text itself. */
enum Format {
    JSON {
        @Override
        BatchText read(String text) {
            return Structured.json(text);
        }
    },
    YAML {
        @Override
        BatchText read(String text) {
            return Structured.yaml(text);
        }
    },
    LINES {
        @Override
        BatchText read(String text) {
            return new BatchText.Entries(Lines.read(text));
        }
    };

    /** A list item, or a key alone: what stands before the colon of {@code model:provider} has a slash, or no space after. */
    private static final Pattern YAML_LINE = Pattern.compile("(?m)^(?:---\\s*$|\\s*-\\s|\\s*[A-Za-z_]\\w*:(?:\\s|$))");

    abstract BatchText read(String text);

    static Format of(String text) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return JSON;
        }
        return YAML_LINE.matcher(text).find() ? YAML : LINES;
    }
}
