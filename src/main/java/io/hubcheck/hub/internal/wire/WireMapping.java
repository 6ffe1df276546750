package io.hubcheck.hub.internal.wire;

import com.squareup.moshi.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One provider's row. Features, performance and details are seen in lists only, and not in all. */
public record WireMapping(
        @Nullable String provider,
        @Nullable String providerId,
        @Nullable String status,
        @Nullable String task,
        @Nullable Boolean isModelAuthor,
        @Nullable String type,
        @Nullable String adapter,
        @Nullable String adapterWeightsPath,
        @Nullable Features features,
        @Nullable Performance performance,
        @Nullable Details providerDetails) {

    static final WireMapping EMPTY = new WireMapping(null, null, null, null, null, null, null, null, null, null, null);

    WireMapping by(String name) {
        return new WireMapping(
                name,
                providerId,
                status,
                task,
                isModelAuthor,
                type,
                adapter,
                adapterWeightsPath,
                features,
                performance,
                providerDetails);
    }

    public record Features(
            @Nullable Boolean toolCalling, @Nullable Boolean structuredOutput) {}

    public record Performance(
            @Nullable BigDecimal tokensPerSecond, @Nullable BigDecimal firstTokenLatencyMs) {}

    public record Details(
            @Json(name = "context_length") @Nullable BigDecimal contextLength,
            @Nullable WirePricing pricing) {}
}
