package io.hubcheck.hub.internal;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import io.hubcheck.hub.internal.wire.WireMapping;
import io.hubcheck.hub.internal.wire.WireMappings;
import io.hubcheck.hub.internal.wire.WireModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes models of what the Hub says, and counts what says too little. */
final class ModelMapper {

    private static final String BY_TAG = "tag-filter";

    private ModelMapper() {}

    /** Empty if the entry has no id that could be one. */
    static Optional<HubModel> model(@Nullable WireModel wire) {
        return wire == null || wire.id() == null
                ? Optional.empty()
                : ModelId.parse(wire.id()).map(id -> model(id, wire));
    }

    private static HubModel model(ModelId id, WireModel wire) {
        WireMappings mappings = wire.inferenceProviderMapping();
        List<WireMapping> rows = mappings == null ? List.of() : mappings.rows();
        List<Mapping> readable =
                rows.stream().map(ModelMapper::mapping).filter(Objects::nonNull).toList();
        return new HubModel(
                id,
                gating(wire.gated()),
                Words.orNull(wire.pipelineTag()),
                Figures.count(wire.downloads(), 0),
                readable,
                rows.size() - readable.size());
    }

    private static @Nullable Gating gating(@Nullable Object gated) {
        return switch (gated) {
            case Boolean said when !said -> Gating.NONE;
            case String said when said.equals("auto") -> Gating.AUTO;
            case String said when said.equals("manual") -> Gating.MANUAL;
            case null, default -> null;
        };
    }

    private static @Nullable Mapping mapping(WireMapping row) {
        String provider = Words.orNull(row.provider());
        String task = Words.orNull(row.task());
        return provider == null || task == null ? null : mapping(new ProviderId(provider), new Task(task), row);
    }

    private static Mapping mapping(ProviderId provider, Task task, WireMapping row) {
        WireMapping.Details details = row.providerDetails();
        WireMapping.Performance performance = row.performance();
        WireMapping.Features features = row.features();
        return new Mapping(
                provider,
                task,
                availability(row.status()),
                Words.orNull(row.providerId()),
                row.isModelAuthor(),
                adapter(row),
                details == null ? null : Figures.price(details.pricing()),
                details == null ? null : Figures.count(details.contextLength(), 1),
                performance == null ? null : Figures.measure(performance.firstTokenLatencyMs()),
                performance == null ? null : Figures.measure(performance.tokensPerSecond()),
                features == null ? null : features.toolCalling(),
                features == null ? null : features.structuredOutput());
    }

    /** Some rows say no more than that they are picked by a tag. */
    private static @Nullable Adapter adapter(WireMapping row) {
        String type = Words.orNull(row.adapter());
        if (type == null && BY_TAG.equals(row.type())) {
            type = "adapter";
        }
        return type == null ? null : new Adapter(type, Words.orNull(row.adapterWeightsPath()));
    }

    static Availability availability(@Nullable String status) {
        String word = Words.orNull(status);
        return word == null ? Availability.UNSTATED : new Availability(word);
    }
}
