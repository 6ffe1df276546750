package io.hubcheck.catalog.internal;

import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import io.hubcheck.hub.RouterModel;
import io.hubcheck.hub.RouterRow;
import java.util.List;

/** Puts what the Hub and the router say of a model into the catalogue's words. */
final class Listings {

    private Listings() {}

    static Listing of(HubModel model, Provenance provenance) {
        List<Offer> offers = model.mappings().stream()
                .map(mapping -> offer(model, mapping, provenance))
                .toList();
        return new Listing(
                model.id(), model.downloads(), model.gating(), model.pipelineTag(), offers, model.unreadable());
    }

    static Listing of(RouterModel model, Provenance provenance) {
        List<Offer> offers = model.providers().stream()
                .map(row -> offer(model, row, provenance))
                .toList();
        return new Listing(model.id(), null, null, null, offers, model.unreadable());
    }

    private static Offer offer(HubModel model, Mapping mapping, Provenance provenance) {
        ModelId id = model.id();
        return Offer.builder(id, mapping.provider(), mapping.task(), new Claim(mapping.status(), provenance))
                .providerModelId(mapping.providerModelId())
                .modelAuthor(mapping.modelAuthor())
                .adapter(mapping.adapter())
                .price(mapping.price())
                .contextLength(mapping.contextLength())
                .firstTokenLatencyMs(mapping.firstTokenLatencyMs())
                .tokensPerSecond(mapping.tokensPerSecond())
                .tools(mapping.tools())
                .structuredOutput(mapping.structuredOutput())
                .gating(model.gating())
                .build();
    }

    private static Offer offer(RouterModel model, RouterRow row, Provenance provenance) {
        return Offer.builder(model.id(), row.provider(), Task.CONVERSATIONAL, new Claim(row.status(), provenance))
                .modelAuthor(row.modelAuthor())
                .price(row.price())
                .free(row.free())
                .contextLength(row.contextLength())
                .firstTokenLatencyMs(row.firstTokenLatencyMs())
                .tokensPerSecond(row.tokensPerSecond())
                .tools(row.tools())
                .structuredOutput(row.structuredOutput())
                .inputModalities(model.inputModalities())
                .outputModalities(model.outputModalities())
                .build();
    }
}
