package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.List;
import java.util.function.Predicate;

/**
 * What there is to say of a pair whose provider is none of the Hub's, since nobody names it but plugins: what they say, in
 * their name, and that nothing which is about calls through the Hub matters to it.
 *
 * @param ofTheHub whether the Hub may have a provider
 */
public record Outside(Predicate<ProviderId> ofTheHub) {

    /** The check as it is, but for such a pair. */
    PairCheck or(String id, PairCheck check) {
        return facts -> isOutside(facts) ? check(id, check, facts, facts.offersOfProvider()) : check.check(facts);
    }

    private boolean isOutside(PairFacts facts) {
        return facts.providerId()
                .filter(provider -> isClaimedByPluginsAlone(provider, facts.offers()))
                .filter(provider -> !ofTheHub.test(provider))
                .isPresent();
    }

    /** Asked before each check, of every pair: so without a list or a stream. */
    private static boolean isClaimedByPluginsAlone(ProviderId provider, List<Offer> offers) {
        boolean claimed = false;
        for (Offer offer : offers) {
            if (offer.provider().equals(provider)) {
                if (!offer.claimedByPluginsAlone()) {
                    return false;
                }
                claimed = true;
            }
        }
        return claimed;
    }

    private static Finding check(String id, PairCheck check, PairFacts facts, List<Offer> offers) {
        return switch (id) {
            case ModelCheck.ID ->
                facts.model() instanceof ModelLookup.Found
                        ? check.check(facts)
                        : Finding.skipped(id, "A provider outside the Hub may have models that the Hub has not.");
            case ProviderCheck.ID -> provider(worst(offers), offers.getFirst());
            case TaskCheck.ID -> task(facts, offers);
            case PairServedCheck.ID ->
                pair(worst(facts.matching().isEmpty() ? offers : facts.matching()), offers.getFirst());
            case AgreementCheck.ID -> check.check(facts);
            default -> Finding.skipped(id, "This is about calls through the Hub, and the provider is outside of it.");
        };
    }

    private static Finding provider(Claim claim, Offer offer) {
        return Finding.warn(
                ProviderCheck.ID,
                "provider_outside_hub",
                offer.provider() + " is no provider of the Hub, so no call through the Hub gets to it. It serves "
                        + offer.model() + " by itself, says the plugin source "
                        + claim.provenance().source() + ".",
                claim.provenance());
    }

    private static Finding pair(Claim claim, Offer offer) {
        Provenance provenance = claim.provenance();
        String says =
                "The plugin source " + provenance.source() + " says that " + offer.provider() + " has " + offer.model();
        Availability status = claim.status();
        if (status.equals(Availability.LIVE)) {
            return Finding.pass(PairServedCheck.ID, says + " live.", provenance);
        }
        if (status.equals(Availability.STAGING)) {
            return Finding.warn(PairServedCheck.ID, "staging", says + " in staging.", provenance);
        }
        return status.equals(Availability.ERROR)
                ? Finding.fail(PairServedCheck.ID, "provider_error", says + " in error.", provenance)
                : Finding.inconclusive(
                        PairServedCheck.ID,
                        "status_unknown",
                        says + " \"" + status + "\", a word whose meaning is not known here.",
                        provenance);
    }

    private static Finding task(PairFacts facts, List<Offer> offers) {
        List<Offer> matching = facts.matching();
        Provenance provenance = worst(matching.isEmpty() ? offers : matching).provenance();
        return matching.isEmpty()
                ? Finding.fail(
                        TaskCheck.ID,
                        "task_mismatch",
                        "For this task nobody says that it is served. Supported: " + Said.tasks(offers) + ".",
                        provenance)
                : Finding.pass(TaskCheck.ID, "Served for " + Said.tasks(matching) + ".", provenance);
    }

    private static Claim worst(List<Offer> offers) {
        return Claim.worst(offers.stream()
                        .flatMap(offer -> offer.claims().stream())
                        .toList())
                .orElseThrow();
    }
}
