package io.hubcheck.hub.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one provider serves: on the wire an object by task of objects by model, or by tags. */
public record WirePartnerList(List<Row> rows) {

    /**
     * One entry.
     *
     * @param key the model's id, or {@code tag-filter=} and tags; null where a task holds no entries
     * @param entry null where the key leads to no object
     */
    public record Row(
            String task, @Nullable String key, @Nullable Entry entry) {}

    public record Entry(
            @Nullable String providerId,
            @Nullable String status,
            @Nullable String adapterType) {}
}
