package io.hubcheck.catalog.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Price;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.internal.store.PackedHarvest;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A catalogue of many models, each served by five of twenty providers, as three kinds of sources tell it. */
final class LargeCatalogue {

    private static final int PROVIDERS = 20;
    private static final int OFFERS_PER_MODEL = 5;

    private LargeCatalogue() {}

    /** Five offers a model: each claimed by the Hub's list and by a partner's, every second one by the router too. */
    static CatalogState of(int models, Instant at) {
        List<SourceReading> readings = new ArrayList<>();
        readings.add(SourceReading.none(Source.HUB_MODEL));
        readings.add(reading(Source.HUB_LIST, models, at, provider -> true));
        readings.add(reading(Source.ROUTER, models, at, provider -> provider % 2 == 0));
        IntStream.range(0, PROVIDERS)
                .mapToObj(one -> reading(
                        Source.partnerList(new ProviderId("provider-" + one)), models, at, provider -> provider == one))
                .forEach(readings::add);
        return new CatalogState(
                Snapshots.merged("s" + at.toEpochMilli(), at, Basis.DISCOVERED, readings),
                readings,
                at.plus(Duration.ofHours(1)));
    }

    private static SourceReading reading(Source source, int models, Instant at, IntPredicate providers) {
        List<Listing> listings = IntStream.range(0, models)
                .mapToObj(model -> listing(source, model, at, providers))
                .filter(listing -> !listing.offers().isEmpty())
                .toList();
        return new SourceReading(source, PackedHarvest.of(Harvest.whole(listings)), at, at, null, Tries.NONE);
    }

    private static Listing listing(Source source, int model, Instant at, IntPredicate providers) {
        ModelId id = new ModelId("owner-" + model % 997 + "/Model-" + model + "-8B-Instruct");
        Provenance provenance = new Provenance(
                source, at.plusMillis(model / 1000), URI.create("https://huggingface.co/" + id + "?inference"));
        List<Offer> offers = IntStream.range(0, OFFERS_PER_MODEL)
                .map(offer -> (model + 4 * offer) % PROVIDERS)
                .filter(providers)
                .mapToObj(provider -> offer(id, model, provider, provenance))
                .toList();
        return new Listing(id, (long) model, Gating.NONE, "text-generation", offers, 0);
    }

    private static Offer offer(ModelId id, int model, int provider, Provenance provenance) {
        OfferBuilder offer = Offer.builder(
                        id,
                        new ProviderId("provider-" + provider),
                        Task.CONVERSATIONAL,
                        new Claim(model % 50 == 0 ? Availability.STAGING : Availability.LIVE, provenance))
                .providerModelId("provider/" + id)
                .gating(Gating.NONE);
        return provenance.source().equals(Source.ROUTER)
                ? offer.price(new Price(BigDecimal.valueOf(model % 400, 2), BigDecimal.valueOf(model % 900, 2)))
                        .contextLength(8_192L * (1 + model % 16))
                        .firstTokenLatencyMs(100.0 + model % 700)
                        .tokensPerSecond(10.0 + model % 300)
                        .tools(model % 3 == 0)
                        .structuredOutput(model % 4 == 0)
                        .inputModalities(List.of("text"))
                        .outputModalities(List.of("text"))
                        .build()
                : offer.build();
    }
}
