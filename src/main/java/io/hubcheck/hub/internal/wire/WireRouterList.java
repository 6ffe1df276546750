package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.Json;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The router's list of chat models. */
public record WireRouterList(@Nullable List<@Nullable Model> data) {

    public record Model(
            @Nullable String id,
            @Nullable Architecture architecture,
            @Nullable List<@Nullable Row> providers) {}

    public record Architecture(
            @Json(name = "input_modalities") @Nullable List<@Nullable String> inputModalities,
            @Json(name = "output_modalities") @Nullable List<@Nullable String> outputModalities) {}

    public record Row(
            @Nullable String provider,
            @Nullable String status,
            @Json(name = "context_length") @Nullable BigDecimal contextLength,
            @Nullable WirePricing pricing,
            @Json(name = "is_free") @Nullable Boolean isFree,
            @Json(name = "supports_tools") @Nullable Boolean supportsTools,

            @Json(name = "supports_structured_output") @Nullable
            Boolean supportsStructuredOutput,

            @Json(name = "first_token_latency_ms") @Nullable BigDecimal firstTokenLatencyMs,
            @Nullable BigDecimal throughput,
            @Json(name = "is_model_author") @Nullable Boolean isModelAuthor) {}
}
