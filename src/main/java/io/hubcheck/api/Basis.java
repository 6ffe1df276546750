package io.hubcheck.api;

/** What a provider list rests on. */
@Stable
public enum Basis {
    /** The Hub's own lists of what is served. */
    DISCOVERED,
    /** The mappings of a few well-known models, since the Hub's list could not be read. */
    FALLBACK_MODELS,
    /** What was known when this version was made, since nothing could be read. */
    KNOWN
}
