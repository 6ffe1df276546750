package io.hubcheck.validate.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import java.util.LinkedHashMap;
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
 * task of a provider it names stays as the list has it. What is in staging the page shows to the provider's own people
 * only, so the provider's list keeps its word on that. What other sources than the Hub claim always stays beside it.
 */
final class PageMerge {

    private PageMerge() {}

    static List<Offer> merge(HubModel page, Provenance provenance, List<Offer> known) {
        Set<ProviderId> named = page.mappings().stream().map(Mapping::provider).collect(Collectors.toSet());
        Stream<Offer> onPage = rows(page).map(row -> offer(page, row, provenance, known));
        Stream<Offer> beside = known.stream()
                .filter(offer -> find(page, offer).isEmpty())
                .flatMap(offer -> named.contains(offer.provider()) ? Stream.of(offer) : withoutPage(offer).stream());
        return Stream.concat(onPage, beside).toList();
    }

    /** A provider may be named twice for one task; then it is one offer with two claims. */
    private static Stream<List<Mapping>> rows(HubModel page) {
        return page.mappings().stream()
                .collect(Collectors.groupingBy(
                        mapping -> List.of(mapping.provider(), mapping.task()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream();
    }

    /** Figures of plugins alone would pass for the page's. */
    private static Offer offer(HubModel page, List<Mapping> row, Provenance provenance, List<Offer> known) {
        Mapping mapping = row.getFirst();
        List<Claim> said =
                row.stream().map(each -> new Claim(each.status(), provenance)).toList();
        Optional<Offer> before =
                known.stream().filter(offer -> same(mapping, offer)).findFirst();
        Stream<Claim> others = before.stream().flatMap(offer -> foreignClaims(offer).stream());
        return before.filter(offer -> !offer.claimedByPluginsAlone())
                .map(Offer::toBuilder)
                .orElseGet(() -> fresh(page.id(), mapping, said.getFirst()))
                .claims(Stream.concat(said.stream(), others).toList())
                .gating(page.gating())
                .providerModelId(mapping.providerModelId())
                .build();
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

    private static Optional<Offer> withoutPage(Offer offer) {
        List<Claim> others = offer.claims().stream()
                .filter(claim -> !claim.provenance().source().isHub() || isTrial(claim))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(offer.toBuilder().claims(others).build());
    }

    private static boolean isTrial(Claim claim) {
        return claim.provenance().source().isPartnerList() && claim.status().equals(Availability.STAGING);
    }

    private static List<Claim> foreignClaims(Offer offer) {
        return offer.claims().stream()
                .filter(claim -> !claim.provenance().source().isHub())
                .toList();
    }

    private static Optional<Mapping> find(HubModel page, Offer offer) {
        return page.mappings().stream().filter(mapping -> same(mapping, offer)).findFirst();
    }

    private static boolean same(Mapping mapping, Offer offer) {
        return mapping.provider().equals(offer.provider()) && mapping.task().equals(offer.task());
    }
}
