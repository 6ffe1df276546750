package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is there such a provider, or, with a policy, which one would it be? */
final class ProviderCheck implements PairCheck {

    static final String ID = "provider";

    private static final Fix PROVIDERS = new Fix("See the providers there are", URI.create("/providers"));

    @Override
    public Finding check(PairFacts facts) {
        return switch (facts.provider()) {
            case ProviderChoice.Named named -> Finding.pass(ID, named(named), witness(facts));
            case ProviderChoice.Picked picked ->
                picked.certain()
                        ? Finding.pass(ID, picked.why(), witness(facts))
                        : Finding.warn(ID, "policy_uncertain", picked.why(), witness(facts));
            case ProviderChoice.Undecided undecided -> undecided(facts, undecided);
            case ProviderChoice.Retired retired -> retired(retired.id());
            case ProviderChoice.Unknown unknown -> unknown(facts, unknown);
        };
    }

    /** The row of the model that names the provider; without one, nobody was asked. */
    private static @Nullable Provenance witness(PairFacts facts) {
        return Said.hubOffers(facts.offersOfProvider()).stream()
                .findFirst()
                .flatMap(Said::byHub)
                .map(Claim::provenance)
                .orElse(null);
    }

    private static String named(ProviderChoice.Named named) {
        String id = named.id().value();
        return named.typed().equals(id) ? id + " is a provider of the Hub." : named.typed() + " means " + id + ".";
    }

    private static Finding undecided(PairFacts facts, ProviderChoice.Undecided undecided) {
        return Said.hubOffers(facts.offers()).isEmpty()
                ? Finding.skipped(ID, "There is nobody to choose from.")
                : Finding.inconclusive(ID, "policy_undecided", undecided.why(), null);
    }

    private static Finding retired(ProviderId id) {
        return Finding.fail(
                        ID,
                        "provider_retired",
                        id + " was taken off the Hub's Inference Providers on 2026-07-01. Choose another provider.",
                        null)
                .fixedBy(PROVIDERS);
    }

    private static Finding unknown(PairFacts facts, ProviderChoice.Unknown unknown) {
        Finding finding = switch (facts.hubList()) {
            case ListState.Fresh fresh ->
                Finding.fail(
                        ID,
                        "provider_unknown",
                        "No provider is called " + unknown.typed() + "." + advice(unknown.suggestions()),
                        fresh.provenance());
            case ListState.Stale stale -> perhapsNew(unknown, stale.problem());
            case ListState.Unread unread -> perhapsNew(unknown, unread.problem());
        };
        return suggesting(finding, facts, unknown.suggestions());
    }

    private static String advice(List<ProviderId> suggestions) {
        return suggestions.isEmpty()
                ? " Choose one of those there are, or leave it out to have one picked."
                : didYouMean(suggestions);
    }

    private static Finding suggesting(Finding finding, PairFacts facts, List<ProviderId> suggestions) {
        if (suggestions.isEmpty()) {
            return finding.fixedBy(PROVIDERS);
        }
        ProviderId nearest = suggestions.getFirst();
        return facts.modelId()
                .map(model -> finding.fixedBy(Questions.ask(
                        "Try " + nearest,
                        model,
                        nearest,
                        facts.task(),
                        facts.question().billTo())))
                .orElse(finding);
    }

    private static Finding perhapsNew(ProviderChoice.Unknown unknown, Problem problem) {
        return Finding.inconclusive(
                ID,
                problem.code(),
                unknown.typed() + " is none of the providers known here, and the Hub's list could not be read to see"
                        + " whether it is a new one." + didYouMean(unknown.suggestions()),
                null);
    }

    private static String didYouMean(List<ProviderId> suggestions) {
        return suggestions.isEmpty() ? "" : " Did you mean " + Said.join(suggestions) + "?";
    }
}
