package io.hubcheck.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What differs in one offer between one snapshot of the catalogue and the next.
 *
 * @param kind in what respect
 * @param model of which model
 * @param provider by whom
 * @param task for what
 * @param before what was said before, such as a status or {@code 0.1/0.4}; null if there was nothing
 * @param after what is said now; null if there is nothing
 * @param at when the later snapshot was read
 * @param snapshot the id of the later snapshot
 */
@Stable
public record OfferChange(
        Kind kind,
        ModelId model,
        ProviderId provider,
        Task task,
        @Nullable String before,
        @Nullable String after,
        Instant at,
        String snapshot) {

    /** In what respect two snapshots differ. */
    public enum Kind {
        /** The offer is new; {@code after} is its status. */
        ADDED,
        /** The offer is gone; {@code before} was its status. */
        REMOVED,
        /** Its status is another. */
        STATUS,
        /** Its price is another: USD per million tokens, input and output. */
        PRICE
    }
}
