package io.hubcheck.batch;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;

/** One thing in a batch, in the place where it stood. */
public sealed interface BatchEntry {

    /** Where it stood: a line of a text, a row of a list; from 1. */
    int position();

    /** What stood there, shortened; never holds a token. */
    String text();

    /** Something that can be asked. */
    record Asked(int position, String text, PairQuestion question) implements BatchEntry {}

    /**
     * Something that can't, and why.
     *
     * @param outcome {@link Outcome#INCONCLUSIVE} where a question was meant, {@link Outcome#SKIPPED} where none was
     * @param code {@code entry_unreadable}, {@code token_pasted} or {@code not_hugging_face}
     * @param message what to do about it
     */
    record NotAsked(int position, String text, Outcome outcome, String code, String message) implements BatchEntry {}
}
