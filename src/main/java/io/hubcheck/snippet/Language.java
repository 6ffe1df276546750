package io.hubcheck.snippet;

import java.util.regex.Pattern;

/** How a text is written down in a program, so that it means itself and nothing more. */
enum Language {
    SHELL(".sh") {
        @Override
        String word(String text) {
            return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
        }

        @Override
        String block(String text) {
            return word(text);
        }
    },
    PYTHON(".py"),
    JAVASCRIPT(".mjs"),
    JAVA(".java") {
        @Override
        String block(String text) {
            return text.replace("\\", "\\\\");
        }
    },
    KOTLIN(".kt") {
        @Override
        String word(String text) {
            return super.word(text).replace("$", "\\$");
        }

        @Override
        String block(String text) {
            return text.replace("$", "${'$'}");
        }
    };

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:-]+");

    private final String ending;

    Language(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** A literal of one line. */
    String word(String text) {
        return quoted(text);
    }

    /** JSON of several lines, for where a template opens and closes a literal of several lines. */
    String block(String text) {
        return text;
    }

    /** In the form that all these languages and JSON read alike. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> append((char) character, quoted));
        return quoted.append('"').toString();
    }

    private static void append(char character, StringBuilder quoted) {
        switch (character) {
            case '"', '\\' -> quoted.append('\\').append(character);
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (Character.isISOControl(character)) {
                    quoted.append("\\u%04x".formatted((int) character));
                } else {
                    quoted.append(character);
                }
            }
        }
    }
}
