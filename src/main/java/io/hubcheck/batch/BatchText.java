package io.hubcheck.batch;

import io.hubcheck.api.Problem;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What somebody pasted or uploaded, as a batch. */
public sealed interface BatchText {

    /** The most entries that one batch may have. */
    int MOST_ENTRIES = 1_000;

    /** The longest text that is read, in characters. */
    int LONGEST = 1_000_000;

    /**
     * Reads lines, CSV, JSON, YAML or a LiteLLM configuration, whichever it is; never throws.
     *
     * <p>A line is {@code model[:provider] [provider] [task]}; lists hold such texts, or objects with {@code model},
     * {@code provider}, {@code task} and {@code billTo}. Whatever else a text holds, secrets included, is dropped.
     *
     * @param isProvider whether a word is a provider’s name, so that the row it stands in is a pair and no row of titles
     */
    static BatchText read(String text, Predicate<String> isProvider) {
        return read(text, null, isProvider);
    }

    /**
     * The same.
     *
     * @param sentAs the media type that it was sent as, or null: what is wrong with it is said in the words of that
     */
    static BatchText read(String text, @Nullable String sentAs, Predicate<String> isProvider) {
        return text.length() > LONGEST
                ? refused("batch_too_large", "The text is longer than a million characters. Send it in parts.")
                : bounded(Format.of(withoutMark(text), sentAs).read(withoutMark(text), isProvider));
    }

    /** Spreadsheets put one before a text to say that it is Unicode. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static BatchText bounded(BatchText read) {
        return switch (read) {
            case Refused refused -> refused;
            case Entries(List<BatchEntry> entries, var unit)
            when entries.isEmpty() ->
                refused("batch_empty", "There is nothing to ask. Give one model a line, such as Qwen/Qwen3-32B:groq.");
            case Entries(List<BatchEntry> entries, var unit)
            when entries.size() > MOST_ENTRIES ->
                refused(
                        "batch_too_large",
                        "There are " + entries.size() + " entries, and a batch has at most " + MOST_ENTRIES
                                + ". Send them in parts.");
            case Entries entries -> entries;
        };
    }

    private static Refused refused(String code, String message) {
        return new Refused(new Problem(code, message, null));
    }

    /** What the positions of entries count. */
    enum Unit {
        LINE,
        ENTRY
    }

    /**
     * Something to go through.
     *
     * @param entries from 1 to {@link #MOST_ENTRIES}, in the order they stood
     * @param unit what their positions count
     */
    record Entries(List<BatchEntry> entries, Unit unit) implements BatchText {

        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** Nothing that can be gone through, and why: {@code batch_empty}, {@code batch_too_large} or {@code batch_unreadable}. */
    record Refused(Problem problem) implements BatchText {}
}
