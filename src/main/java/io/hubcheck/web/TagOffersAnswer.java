package io.hubcheck.web;

import io.hubcheck.api.TagOffer;
import io.hubcheck.catalog.CatalogSnapshot;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "TagOffers")
record TagOffersAnswer(OffersAnswer.Snapshot snapshot, List<Item> tagOffers) {

    /** Those of a provider and for a task; null does not narrow. */
    static TagOffersAnswer of(CatalogSnapshot snapshot, @Nullable String provider, @Nullable String task) {
        return new TagOffersAnswer(
                new OffersAnswer.Snapshot(snapshot.id(), snapshot.at()),
                snapshot.tagOffers().stream()
                        .filter(offer ->
                                provider == null || offer.provider().value().equals(provider))
                        .filter(offer -> task == null || offer.task().value().equals(task))
                        .map(Item::of)
                        .toList());
    }

    @Schema(name = "TagOffer", description = "One provider's claim to serve, for one task, all models with some tags")
    record Item(
            String provider,
            String task,

            @Schema(description = "all of which a model must have")
            List<String> tags,

            @Schema(
                    description = "the worst of the current claims",
                    allowableValues = {"live", "staging", "error", "unknown"})
            String availability,

            @Schema(description = "the word behind the availability, as its source spells it") @Nullable
            String rawStatus,

            @Schema(description = "the kind of adapter, such as lora") @Nullable
            String adapterType,

            List<OfferAnswer.StatusClaim> claims) {

        static Item of(TagOffer offer) {
            return new Item(
                    offer.provider().value(),
                    offer.task().value(),
                    offer.tags(),
                    OfferAnswer.known(offer.availability()),
                    OfferAnswer.word(offer.availability()),
                    offer.adapterType(),
                    offer.claims().stream().map(OfferAnswer.StatusClaim::of).toList());
        }
    }
}
