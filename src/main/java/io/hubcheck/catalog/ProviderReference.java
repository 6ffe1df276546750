package io.hubcheck.catalog;

import io.hubcheck.api.ProviderId;
import java.util.List;

/** What somebody means by a provider's name. */
public sealed interface ProviderReference {

    /** A provider that the catalogue or this version knows, under its real id. */
    record Known(ProviderId id) implements ProviderReference {}

    /** A provider that was taken off the Hub, and that no current row names. */
    record Retired(ProviderId id) implements ProviderReference {}

    /** Not a provider but a way to choose one. */
    record Chosen(Policy policy) implements ProviderReference {}

    /**
     * A name nobody knows.
     *
     * @param suggestions the nearest known ids, nearest first; may be empty
     */
    record Unknown(String typed, List<ProviderId> suggestions) implements ProviderReference {}

    /** The Hub's own ways to choose a provider. */
    enum Policy {
        /** The first of the caller's order of preference. */
        AUTO,
        /** The highest throughput. */
        FASTEST,
        /** The lowest price for output. */
        CHEAPEST,
        /** The first of the caller's order of preference. */
        PREFERRED
    }
}
