package io.hubcheck.catalog.internal;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one offer of what several sources say of it: all claims are kept, and the last source that gives a value wins,
 * but for partner lists, which say least and yield to everyone. Only a claim says who made it, and not a value, so values
 * of plugins are left out where anybody else makes the offer: they would pass for the Hub's.
 */
final class OfferMerge {

    private final List<Offer> lastFirst;

    private OfferMerge(List<Offer> same) {
        List<Offer> byOthers =
                same.stream().filter(offer -> !offer.claimedByPluginsAlone()).toList();
        lastFirst = (byOthers.isEmpty() ? same : byOthers)
                .reversed().stream()
                        .sorted(Comparator.comparing(OfferMerge::byPartnerList))
                        .toList();
    }

    static Offer of(ModelId id, @Nullable Gating gating, List<Offer> same, Set<Source> current) {
        List<Claim> claims =
                same.stream().flatMap(offer -> offer.claims().stream()).toList();
        return new OfferMerge(same)
                .values(Offer.builder(id, same.getFirst().provider(), Services.task(same), claims.getFirst()))
                .claims(claims)
                .gating(gating)
                .build(claims.stream()
                        .filter(claim -> current.contains(claim.provenance().source()))
                        .toList());
    }

    private static boolean byPartnerList(Offer offer) {
        return offer.claims().getFirst().provenance().source().isPartnerList();
    }

    private OfferBuilder values(OfferBuilder builder) {
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
