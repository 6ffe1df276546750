package io.hubcheck.hub;

import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as the Hub describes it.
 *
 * @param id its present id
 * @param gating whether it is gated, or null if not said
 * @param pipelineTag the task its author gave it, or null
 * @param downloads in the last 30 days, or null if not said
 * @param mappings who serves it for what, in the caller's order of preference; empty if nobody does
 * @param unreadable how many mappings had to be left out since they name no provider or no task
 */
public record HubModel(
        ModelId id,
        @Nullable Gating gating,
        @Nullable String pipelineTag,
        @Nullable Long downloads,
        List<Mapping> mappings,
        int unreadable) {

    public HubModel {
        mappings = List.copyOf(mappings);
    }
}
