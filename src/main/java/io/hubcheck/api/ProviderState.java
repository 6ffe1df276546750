package io.hubcheck.api;

/** What is known of a provider as such, apart from the models it serves. */
@Stable
public enum ProviderState {
    /** On the Hub's books. */
    ACTIVE,
    /** Taken off the Hub, and named by no current row of it. */
    RETIRED,
    /** Named by the Hub, but not by any list this version knows. */
    UNKNOWN
}
