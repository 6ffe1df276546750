package io.hubcheck.catalog;

import io.hubcheck.api.OfferChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which changes to list. A null criterion does not narrow.
 *
 * @param since only those of snapshots that were read later
 * @param kind in what respect
 * @param provider an id, exactly as the catalogue spells it
 * @param model an id, in any letter case
 * @param before only those before this place, which {@link ChangeHistory#next()} gave
 * @param limit at most so many, at least 1
 */
public record ChangeQuery(
        @Nullable Instant since,
        OfferChange.@Nullable Kind kind,
        @Nullable String provider,
        @Nullable String model,
        @Nullable Long before,
        int limit) {

    /** @throws IllegalArgumentException if {@code limit} is not positive */
    public ChangeQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit must be positive");
        }
    }

    /** Whether a change answers this query, its place left aside. */
    public boolean covers(OfferChange change) {
        return (since == null || change.at().isAfter(since))
                && (kind == null || kind == change.kind())
                && (provider == null || provider.equals(change.provider().value()))
                && (model == null || model.equalsIgnoreCase(change.model().value()));
    }

    /** The newest of all. */
    public static ChangeQuery newest(int limit) {
        return new ChangeQuery(null, null, null, null, null, limit);
    }
}
