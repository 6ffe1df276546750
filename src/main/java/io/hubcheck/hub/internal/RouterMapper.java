package io.hubcheck.hub.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.RouterList;
import io.hubcheck.hub.RouterModel;
import io.hubcheck.hub.RouterRow;
import io.hubcheck.hub.internal.wire.WireRouterList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes chat models of what the router says, and counts what says too little. */
final class RouterMapper {

    private RouterMapper() {}

    static RouterList list(List<WireRouterList.@Nullable Model> data) {
        List<RouterModel> models = new ArrayList<>();
        int unreadable = 0;
        for (WireRouterList.Model wire : data) {
            Optional<ModelId> id = wire == null || wire.id() == null ? Optional.empty() : ModelId.parse(wire.id());
            if (wire == null || id.isEmpty()) {
                unreadable++;
                continue;
            }
            RouterModel model = model(id.get(), wire);
            models.add(model);
            unreadable += model.unreadable();
        }
        return new RouterList(models, unreadable);
    }

    private static RouterModel model(ModelId id, WireRouterList.Model wire) {
        WireRouterList.Architecture architecture = wire.architecture();
        List<RouterRow> readable = rows(wire).stream()
                .map(RouterMapper::row)
                .filter(Objects::nonNull)
                .toList();
        return new RouterModel(
                id,
                Words.of(architecture == null ? null : architecture.inputModalities()),
                Words.of(architecture == null ? null : architecture.outputModalities()),
                readable,
                rows(wire).size() - readable.size());
    }

    private static List<WireRouterList.@Nullable Row> rows(WireRouterList.Model wire) {
        return wire.providers() == null ? List.of() : wire.providers();
    }

    private static @Nullable RouterRow row(WireRouterList.@Nullable Row wire) {
        String provider = wire == null ? null : Words.orNull(wire.provider());
        return wire == null || provider == null ? null : row(new ProviderId(provider), wire);
    }

    private static RouterRow row(ProviderId provider, WireRouterList.Row wire) {
        return new RouterRow(
                provider,
                ModelMapper.availability(wire.status()),
                wire.isModelAuthor(),
                Figures.price(wire.pricing()),
                wire.isFree(),
                Figures.count(wire.contextLength(), 1),
                Figures.measure(wire.firstTokenLatencyMs()),
                Figures.measure(wire.throughput()),
                wire.supportsTools(),
                wire.supportsStructuredOutput());
    }
}
