package io.hubcheck.api.spi;

import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as one source lists it. Null means that the source doesn't say.
 *
 * @param id what
 * @param downloads in the last 30 days
 * @param gating whether it is gated
 * @param pipelineTag the task its author gave it
 * @param offers who serves it for what, each with this source's claim; empty if it is listed without being served
 * @param unreadable how many further rows of it could not be read, so that what is missing may still be there
 */
@Stable
public record Listing(
        ModelId id,
        @Nullable Long downloads,
        @Nullable Gating gating,
        @Nullable String pipelineTag,
        List<Offer> offers,
        int unreadable) {

    public Listing {
        offers = List.copyOf(offers);
    }

    /** Offers of a model of which nothing else is said, all of them readable. */
    public static Listing of(ModelId id, List<Offer> offers) {
        return new Listing(id, null, null, null, offers, 0);
    }
}
