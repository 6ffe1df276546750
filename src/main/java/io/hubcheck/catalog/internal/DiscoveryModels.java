package io.hubcheck.catalog.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubModel;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Gatherers;

/** A few models that most providers serve: their mappings tell who provides, and in which order the caller prefers them. */
record DiscoveryModels(Hub hub, List<ModelId> models, InstantSource clock) {

    /** The same for readings that nobody waits for. */
    DiscoveryModels inBackground(Runnable sent) {
        return new DiscoveryModels(hub.inBackground(sent), models, clock);
    }

    /** Asks for all of them at once. */
    DiscoveryAnswers ask(Credential credential) {
        return new DiscoveryAnswers(models.stream()
                .gather(Gatherers.mapConcurrent(models.size(), id -> ask(id, credential)))
                .toList());
    }

    private Reply<HubModel> ask(ModelId id, Credential credential) {
        return Reply.to(() -> hub.model(id, credential), clock);
    }
}
