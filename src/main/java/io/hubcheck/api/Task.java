package io.hubcheck.api;

/**
 * What a model is served for, such as {@code conversational} or {@code text-to-image}; an open set.
 *
 * @param value the Hub's spelling, never blank
 */
@Stable
public record Task(String value) implements Comparable<Task> {

    /** Chat, the task of every row on the router's list. */
    public static final Task CONVERSATIONAL = new Task("conversational");

    /** Completion without chat turns; also the pipeline tag that most chat models carry. */
    public static final Task TEXT_GENERATION = new Task("text-generation");

    /** @throws IllegalArgumentException if {@code value} is blank */
    public Task {
        Words.required(value, "A task");
    }

    @Override
    public int compareTo(Task other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
