package io.hubcheck.catalog.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.internal.store.PackedHarvest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What refreshes may leave behind, in few words. */
final class States {

    private States() {}

    /** The state after a refresh that ended at a moment. */
    static CatalogState at(Instant moment, SourceReading... readings) {
        CatalogSnapshot snapshot =
                Snapshots.merged("s" + moment.getEpochSecond(), moment, Basis.DISCOVERED, List.of(readings));
        return new CatalogState(snapshot, List.of(readings), moment.plus(Duration.ofHours(1)));
    }

    /** All that a source says. */
    static SourceReading says(Source source, Instant at, OfferBuilder... offers) {
        Map<ModelId, List<Offer>> byModel =
                Arrays.stream(offers).map(OfferBuilder::build).collect(Collectors.groupingBy(Offer::model));
        return new SourceReading(
                source,
                PackedHarvest.of(Harvest.whole(byModel.entrySet().stream()
                        .map(entry -> Listing.of(entry.getKey(), entry.getValue()))
                        .toList())),
                at,
                at,
                null,
                Tries.NONE.succeeded(at));
    }

    static OfferBuilder offer(Source source, Instant at, String model, String provider, Availability status) {
        return Offer.builder(
                new ModelId(model),
                new ProviderId(provider),
                Task.CONVERSATIONAL,
                new Claim(status, Provenance.of(source, at)));
    }
}
