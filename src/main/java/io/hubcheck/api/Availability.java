package io.hubcheck.api;

/**
 * The state that a source claims for an offer; an open set, so a word the Hub invents tomorrow is kept and shown.
 *
 * @param word the source's own word, never blank
 */
@Stable
public record Availability(String word) {

    /** Served now. */
    public static final Availability LIVE = new Availability("live");

    /** In the provider's own trial: not for everyone, not for production. */
    public static final Availability STAGING = new Availability("staging");

    /** Failing the Hub's own tests; the Hub doesn't route to it until a re-test passes. */
    public static final Availability ERROR = new Availability("error");

    /** No word at all, where one is due. */
    public static final Availability UNSTATED = new Availability("unstated");

    /** @throws IllegalArgumentException if {@code word} is blank */
    public Availability {
        Words.required(word, "An availability");
    }

    /** Whether this is one of the three words whose meaning is documented. */
    public boolean known() {
        return equals(LIVE) || equals(STAGING) || equals(ERROR);
    }

    @Override
    public String toString() {
        return word;
    }
}
