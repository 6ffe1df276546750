package io.hubcheck.catalog.internal;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.PartnerRow;
import io.hubcheck.hub.PartnerTagRow;
import io.hubcheck.hub.RouterModel;
import io.hubcheck.hub.RouterRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** How many offers are in them. */
    static long rows(List<Listing> listings) {
        return listings.stream().mapToLong(listing -> listing.offers().size()).sum();
    }

    static Harvest of(ProviderId provider, PartnerList list, Provenance provenance) {
        Map<ModelId, List<PartnerRow>> byModel = list.models().stream()
                .collect(Collectors.groupingBy(PartnerRow::model, LinkedHashMap::new, Collectors.toList()));
        List<Listing> listings = byModel.entrySet().stream()
                .map(model -> Listing.of(
                        model.getKey(),
                        model.getValue().stream()
                                .map(row -> offer(provider, row, provenance))
                                .toList()))
                .toList();
        List<TagOffer> tagOffers = list.byTags().stream()
                .map(row -> tagOffer(provider, row, provenance))
                .toList();
        return new Harvest(listings, tagOffers, null);
    }

    private static Offer offer(ProviderId provider, PartnerRow row, Provenance provenance) {
        String adapter = row.adapterType();
        return Offer.builder(row.model(), provider, row.task(), new Claim(row.status(), provenance))
                .providerModelId(row.providerModelId())
                .adapter(adapter == null ? null : new Adapter(adapter, null))
                .build();
    }

    private static TagOffer tagOffer(ProviderId provider, PartnerTagRow row, Provenance provenance) {
        return new TagOffer(
                provider,
                row.task(),
                row.tags(),
                row.status(),
                row.providerModelId(),
                row.adapterType(),
                List.of(new Claim(row.status(), provenance)));
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
