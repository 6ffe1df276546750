package io.hubcheck.catalog;

import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model of the catalogue with all its offers.
 *
 * @param id what
 * @param downloads in the last 30 days, or null if not said
 * @param gating whether it is gated, or null if not said
 * @param pipelineTag the task its author gave it, or null
 * @param offers who serves it for what, in the Hub's order; empty for one that is listed without being served
 * @param unreadable how many further rows of it, of all sources, could not be read
 */
public record CatalogModel(
        ModelId id,
        @Nullable Long downloads,
        @Nullable Gating gating,
        @Nullable String pipelineTag,
        List<Offer> offers,
        int unreadable) {

    public CatalogModel {
        offers = List.copyOf(offers);
    }
}
