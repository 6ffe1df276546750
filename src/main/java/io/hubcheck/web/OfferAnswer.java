package io.hubcheck.web;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.Offer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "Offer", description = "One provider's claim to serve one model for one task. Null is: nobody said.")
record OfferAnswer(
        String model,
        String provider,
        @Nullable String providerModelId,
        String task,

        @Schema(
                description = "the worst of the claims",
                allowableValues = {"live", "staging", "error", "unknown"})
        String availability,

        @Schema(description = "the word behind the availability, as its source spells it") @Nullable
        String rawStatus,

        @Nullable Price price,

        @Schema(description = "whether the Hub itself calls it free") @Nullable
        Boolean free,

        @Schema(description = "tokens, prompt and answer together") @Nullable
        Long contextLength,

        @Nullable Double firstTokenLatencyMs,
        @Nullable Double tokensPerSecond,
        @Nullable Boolean tools,
        @Nullable Boolean structuredOutput,

        @Schema(description = "empty if nobody said") List<String> inputModalities,

        @Schema(description = "empty if nobody said") List<String> outputModalities,

        @Nullable Boolean gated,

        @Schema(description = "whether the provider made the model") @Nullable
        Boolean modelAuthor,

        @Schema(description = "what is served on top of another model; null if it is a model of its own") @Nullable
        Adapter adapter,

        List<StatusClaim> claims,

        @Schema(
                description =
                        "what the columns of plugins say, by their ids, such as acme/licence; null if a plugin does "
                                + "not say, does not answer, or was waited for long enough")
        Map<String, @Nullable String> added) {

    /** @param added what plugins say of it */
    static OfferAnswer of(Offer offer, Map<String, @Nullable String> added) {
        Gating gating = offer.gating();
        return new OfferAnswer(
                offer.model().value(),
                offer.provider().value(),
                offer.providerModelId(),
                offer.task().value(),
                known(offer.availability()),
                word(offer.availability()),
                Price.of(offer.price()),
                offer.free(),
                offer.contextLength(),
                offer.firstTokenLatencyMs(),
                offer.tokensPerSecond(),
                offer.tools(),
                offer.structuredOutput(),
                offer.inputModalities(),
                offer.outputModalities(),
                gating == null ? null : gating != Gating.NONE,
                offer.modelAuthor(),
                Adapter.of(offer.adapter()),
                offer.claims().stream().map(StatusClaim::of).toList(),
                added);
    }

    static @Nullable String word(Availability availability) {
        return availability.equals(Availability.UNSTATED) ? null : availability.word();
    }

    static String known(Availability availability) {
        return availability.known() ? availability.word() : "unknown";
    }

    @Schema(name = "Price", description = "USD per million tokens")
    record Price(BigDecimal input, BigDecimal output) {

        static @Nullable Price of(io.hubcheck.api.@Nullable Price price) {
            return price == null ? null : new Price(price.input(), price.output());
        }
    }

    @Schema(name = "Adapter")
    record Adapter(
            @Schema(description = "its kind, such as lora") String type,

            @Schema(description = "the file of its weights in the model's repository") @Nullable
            String weights) {

        static @Nullable Adapter of(io.hubcheck.api.@Nullable Adapter adapter) {
            return adapter == null ? null : new Adapter(adapter.type(), adapter.weights());
        }
    }

    @Schema(name = "Claim", description = "What one source says of the availability")
    record StatusClaim(
            String source,

            @Schema(description = "the source's own word; null if it gave none") @Nullable
            String status,

            Instant fetchedAt) {

        static StatusClaim of(Claim claim) {
            return new StatusClaim(
                    claim.provenance().source().id(),
                    word(claim.status()),
                    claim.provenance().fetchedAt());
        }
    }
}
