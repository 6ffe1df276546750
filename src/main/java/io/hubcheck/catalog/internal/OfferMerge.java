package io.hubcheck.catalog.internal;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one offer of what several sources say of it: all claims are kept, and the last source that gives a value wins. */
final class OfferMerge {

    private final List<Offer> lastFirst;

    private OfferMerge(List<Offer> same) {
        lastFirst = same.reversed();
    }

    static Offer of(ModelId id, @Nullable Gating gating, List<Offer> same) {
        return new OfferMerge(same).builder(id, same).gating(gating).build();
    }

    private OfferBuilder builder(ModelId id, List<Offer> same) {
        List<Claim> claims =
                same.stream().flatMap(offer -> offer.claims().stream()).toList();
        Offer first = same.getFirst();
        OfferBuilder builder = Offer.builder(id, first.provider(), first.task(), claims.getFirst());
        claims.stream().skip(1).forEach(builder::claim);
        return builder.providerModelId(last(Offer::providerModelId))
                .price(last(Offer::price))
                .free(last(Offer::free))
                .contextLength(last(Offer::contextLength))
                .firstTokenLatencyMs(last(Offer::firstTokenLatencyMs))
                .tokensPerSecond(last(Offer::tokensPerSecond))
                .tools(last(Offer::tools))
                .structuredOutput(last(Offer::structuredOutput))
                .inputModalities(lastSaid(Offer::inputModalities))
                .outputModalities(lastSaid(Offer::outputModalities))
                .modelAuthor(last(Offer::modelAuthor))
                .adapter(last(Offer::adapter));
    }

    private <T> @Nullable T last(Function<Offer, @Nullable T> value) {
        for (Offer offer : lastFirst) {
            T said = value.apply(offer);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private List<String> lastSaid(Function<Offer, List<String>> value) {
        return lastFirst.stream()
                .map(value)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
