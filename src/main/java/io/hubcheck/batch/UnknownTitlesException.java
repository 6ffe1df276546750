package io.hubcheck.batch;

/** A table whose first row names its columns, and none of them the model's: which column is which would be a guess. */
final class UnknownTitlesException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownTitlesException(int line) {
        super("Line " + line
                + " seems to name columns, but none of them is the model’s. Name them model, provider, task"
                + " and billTo; only model must be there. If the line names a model, write it as owner/name.");
    }
}
