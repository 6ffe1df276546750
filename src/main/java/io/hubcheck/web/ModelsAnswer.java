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

        @Schema(description = "their ids") List<String> models) {

    static ModelsAnswer of(ModelList list) {
        return new ModelsAnswer(
                list.fetchedAt(), list.models().stream().map(ModelId::value).toList());
    }
}
