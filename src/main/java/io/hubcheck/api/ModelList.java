package io.hubcheck.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models that answer a {@link ModelQuery}, most downloaded first.
 *
 * @param fetchedAt when the catalogue behind it was read, or null if none could be read yet, and then the list is empty
 * @param models their ids
 * @param total how many answer it, those beyond the query's limit included
 */
@Stable
public record ModelList(@Nullable Instant fetchedAt, List<ModelId> models, int total) {

    public ModelList {
        models = List.copyOf(models);
    }

    /** A list that leaves none out. */
    public ModelList(@Nullable Instant fetchedAt, List<ModelId> models) {
        this(fetchedAt, models, models.size());
    }
}
