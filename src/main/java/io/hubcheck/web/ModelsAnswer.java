package io.hubcheck.web;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelList;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Models")
record ModelsAnswer(
        @Schema(description = "when the catalogue behind it was read; null if none could be read yet") @Nullable
        Instant fetchedAt,

        @Schema(description = "how many pass the filters; null if no catalogue could be read yet") @Nullable
        Integer total,

        @Schema(description = "their ids, up to the limit") List<String> models) {

    static ModelsAnswer of(ModelList list) {
        return new ModelsAnswer(
                list.fetchedAt(),
                list.fetchedAt() == null ? null : Integer.valueOf(list.total()),
                list.models().stream().map(ModelId::value).toList());
    }
}
