package io.hubcheck.catalog.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubModel;
import io.hubcheck.trace.RequestId;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A few models that most providers serve: their mappings tell who provides, and in which order the caller prefers them. */
record DiscoveryModels(Hub hub, List<ModelId> models, InstantSource clock) {

    /** The same for readings that nobody waits for. */
    DiscoveryModels inBackground(Runnable sent) {
        return new DiscoveryModels(hub.inBackground(sent), models, clock);
    }

    /** Asks for all of them at once; to interrupt who waits for them interrupts them all. */
    DiscoveryAnswers ask(Credential credential) {
        List<CompletableFuture<Reply<HubModel>>> asked;
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(RequestId.threads())) {
            asked = models.stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> ask(id, credential), threads))
                    .toList();
        }
        return new DiscoveryAnswers(asked.stream().map(CompletableFuture::join).toList());
    }

    private Reply<HubModel> ask(ModelId id, Credential credential) {
        return Reply.to(() -> hub.model(id, credential), clock);
    }
}
