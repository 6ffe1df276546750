package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Do those who speak of the offer now say the same of its state? */
final class AgreementCheck implements PairCheck {

    static final String ID = "agreement";

    @Override
    public Finding check(PairFacts facts) {
        List<Offer> several = facts.matching().stream()
                .filter(offer -> sources(current(offer, facts)).size() > 1)
                .toList();
        if (several.isEmpty()) {
            return Finding.skipped(ID, "There are no two sources that speak of it now.");
        }
        return several.stream()
                .filter(offer -> statuses(current(offer, facts)) > 1)
                .findFirst()
                .map(offer -> disagreeing(offer, current(offer, facts)))
                .orElseGet(() -> agreeing(current(several.getFirst(), facts)));
    }

    private static Finding agreeing(List<Claim> claims) {
        return Finding.pass(ID, "The state is the same with " + who(claims) + ".", newest(claims));
    }

    private static Finding disagreeing(Offer offer, List<Claim> claims) {
        String each = claims.stream()
                .map(claim -> who(claim.provenance().source()) + " says " + claim.status())
                .collect(Collectors.joining(", "));
        return Finding.warn(
                ID,
                "sources_disagree",
                "Sources disagree on " + offer.task() + " with " + offer.provider() + ": " + each
                        + ". The worst one counts here; ask again later.",
                newest(claims));
    }

    private static List<Claim> current(Offer offer, PairFacts facts) {
        return offer.claims().stream()
                .filter(claim -> isCurrent(claim.provenance().source(), facts))
                .toList();
    }

    private static boolean isCurrent(Source source, PairFacts facts) {
        if (source.equals(Source.HUB_MODEL)) {
            return facts.model() instanceof ModelLookup.Found;
        }
        if (source.equals(Source.HUB_LIST)) {
            return facts.hubList() instanceof ListState.Fresh;
        }
        if (source.equals(Source.ROUTER)) {
            return facts.router() instanceof ListState.Fresh;
        }
        return !source.isPartnerList() || facts.partnerList() instanceof ListState.Fresh;
    }

    private static List<Source> sources(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.provenance().source())
                .distinct()
                .toList();
    }

    private static long statuses(List<Claim> claims) {
        return claims.stream().map(Claim::status).distinct().count();
    }

    private static Provenance newest(List<Claim> claims) {
        return claims.stream()
                .map(Claim::provenance)
                .max(Comparator.comparing(Provenance::fetchedAt))
                .orElseThrow();
    }

    private static String who(List<Claim> claims) {
        List<String> names = sources(claims).stream().map(AgreementCheck::who).toList();
        return Said.join(names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String who(Source source) {
        if (source.equals(Source.HUB_MODEL)) {
            return "the Hub's page";
        }
        if (source.equals(Source.HUB_LIST)) {
            return "the Hub's list";
        }
        return source.equals(Source.ROUTER)
                ? "the router"
                : source.isPartnerList() ? "the provider's list" : source.id();
    }
}
