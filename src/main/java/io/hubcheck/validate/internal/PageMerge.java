package io.hubcheck.validate.internal;

import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the Hub's page of a model over what the catalogue knows of it.
 *
 * <p>The page is the Hub's own and newer word, so it takes the place of the Hub's list wherever it speaks: for every
 * provider it names, and, by naming nobody else, for every one it doesn't. It shows one task a provider, so a further
 * task of a provider it names stays as the list has it. What other sources claim always stays beside it.
 */
final class PageMerge {

    private PageMerge() {}

    static List<Offer> merge(HubModel page, Provenance provenance, List<Offer> known) {
        Set<ProviderId> named = page.mappings().stream().map(Mapping::provider).collect(Collectors.toSet());
        Stream<Offer> onPage = page.mappings().stream().map(mapping -> offer(page, mapping, provenance, known));
        Stream<Offer> beside = known.stream()
                .filter(offer -> find(page, offer).isEmpty())
                .flatMap(offer -> named.contains(offer.provider()) ? Stream.of(offer) : withoutHub(offer).stream());
        return Stream.concat(onPage, beside).toList();
    }

    private static Offer offer(HubModel page, Mapping mapping, Provenance provenance, List<Offer> known) {
        Claim claim = new Claim(mapping.status(), provenance);
        Optional<Offer> before =
                known.stream().filter(offer -> same(mapping, offer)).findFirst();
        OfferBuilder builder =
                before.map(offer -> renewed(offer, claim)).orElseGet(() -> fresh(page.id(), mapping, claim));
        return builder.gating(page.gating())
                .providerModelId(mapping.providerModelId())
                .build();
    }

    private static OfferBuilder renewed(Offer before, Claim claim) {
        List<Claim> claims =
                Stream.concat(Stream.of(claim), foreignClaims(before).stream()).toList();
        return before.toBuilder().claims(claims);
    }

    private static OfferBuilder fresh(ModelId id, Mapping mapping, Claim claim) {
        return Offer.builder(id, mapping.provider(), mapping.task(), claim)
                .price(mapping.price())
                .contextLength(mapping.contextLength())
                .firstTokenLatencyMs(mapping.firstTokenLatencyMs())
                .tokensPerSecond(mapping.tokensPerSecond())
                .tools(mapping.tools())
                .structuredOutput(mapping.structuredOutput())
                .modelAuthor(mapping.modelAuthor());
    }

    private static Optional<Offer> withoutHub(Offer offer) {
        List<Claim> others = foreignClaims(offer);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(offer.toBuilder().claims(others).build());
    }

    private static List<Claim> foreignClaims(Offer offer) {
        return offer.claims().stream()
                .filter(claim -> !byHub(claim.provenance().source()))
                .toList();
    }

    private static boolean byHub(Source source) {
        return source.equals(Source.HUB_LIST) || source.equals(Source.HUB_MODEL);
    }

    private static Optional<Mapping> find(HubModel page, Offer offer) {
        return page.mappings().stream().filter(mapping -> same(mapping, offer)).findFirst();
    }

    private static boolean same(Mapping mapping, Offer offer) {
        return mapping.provider().equals(offer.provider()) && mapping.task().equals(offer.task());
    }
}
