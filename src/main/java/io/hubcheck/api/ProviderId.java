package io.hubcheck.api;

/**
 * The id of who runs inference, such as {@code groq} or {@code fal-ai}, exactly as the Hub spells it.
 *
 * <p>The set is open: an id that nobody knows yet is as good as any other.
 *
 * @param value the Hub's spelling, never blank
 */
@Stable
public record ProviderId(String value) implements Comparable<ProviderId> {

    /** @throws IllegalArgumentException if {@code value} is blank */
    public ProviderId {
        Words.required(value, "A provider id");
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
