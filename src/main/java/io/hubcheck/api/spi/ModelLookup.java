package io.hubcheck.api.spi;

import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Stable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of looking a model up on the Hub. */
@Stable
public sealed interface ModelLookup {

    /**
     * What was typed is not the form of an id, so nobody was asked.
     *
     * @param typed as it came
     * @param suggestions ids that were perhaps meant, nearest first
     */
    record Misshapen(String typed, List<ModelId> suggestions) implements ModelLookup {}

    /**
     * The Hub knows the model.
     *
     * @param id its present id
     * @param askedFor the id it was asked for under
     * @param gating whether it is gated, or null if not said
     * @param unreadable how many of its mappings could not be read
     * @param provenance who says so
     */
    record Found(ModelId id, ModelId askedFor, @Nullable Gating gating, int unreadable, Provenance provenance)
            implements ModelLookup {

        /** Whether the model was asked for under another name than its present one, letter case aside. */
        public boolean renamed() {
            return !id.value().equalsIgnoreCase(askedFor.value());
        }
    }

    /**
     * The Hub knows no such model, or shows it to others only.
     *
     * @param id what was asked for
     * @param suggestions ids that were perhaps meant, nearest first
     * @param provenance who says so
     */
    record Missing(ModelId id, List<ModelId> suggestions, Provenance provenance) implements ModelLookup {}

    /**
     * The Hub gave no answer that could be read.
     *
     * @param id what was asked for
     * @param problem why not
     * @param provenance who was asked, and when
     */
    record Unanswered(ModelId id, Problem problem, Provenance provenance) implements ModelLookup {}
}
