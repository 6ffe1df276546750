package io.hubcheck.snippet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** With what a program calls. */
public enum Client {
    CURL("curl", Language.SHELL),
    PYTHON("Python, huggingface_hub", Language.PYTHON),
    PYTHON_OPENAI("Python, OpenAI", Language.PYTHON),
    JAVASCRIPT("JavaScript, @huggingface/inference", Language.JAVASCRIPT),
    JAVASCRIPT_OPENAI("JavaScript, OpenAI", Language.JAVASCRIPT),
    JAVA("Java", Language.JAVA),
    KOTLIN("Kotlin", Language.KOTLIN);

    private final String title;
    private final Language language;

    Client(String title, Language language) {
        this.title = title;
        this.language = language;
    }

    /** The client that a word such as {@code python-openai} names, or empty if it names none. */
    public static Optional<Client> parse(String word) {
        return Arrays.stream(values())
                .filter(client -> client.word().equals(word))
                .findFirst();
    }

    /** The word that {@link #parse} reads. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it; names alone, so the same in every language. */
    public String title() {
        return title;
    }

    Language language() {
        return language;
    }
}
