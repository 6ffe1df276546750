package io.hubcheck.catalog;

import io.hubcheck.api.OfferChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what has changed.
 *
 * @param keptSince since when changes are known at all, or null if none are
 * @param changes newest first
 * @param next where older ones begin that answer the same query, for {@link ChangeQuery#before()}; null if there are none
 */
public record ChangeHistory(
        @Nullable Instant keptSince,
        List<OfferChange> changes,
        @Nullable Long next) {

    public ChangeHistory {
        changes = List.copyOf(changes);
    }
}
