package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A model, alone or in a list.
 *
 * @param gated {@code false}, {@code "auto"} or {@code "manual"}
 */
public record WireModel(
        @Nullable String id,
        @Nullable Object gated,
        @Json(name = "pipeline_tag") @Nullable String pipelineTag,
        @Nullable BigDecimal downloads,
        @Nullable WireMappings inferenceProviderMapping) {}
