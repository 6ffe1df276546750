package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose word a check may pass on as it is: that which it was given. */
final class Citable {

    private Citable() {}

    static Set<Provenance> in(PairFacts facts) {
        Stream<Provenance> claims = facts.offers().stream()
                .flatMap(offer -> offer.claims().stream())
                .map(Claim::provenance);
        Stream<Provenance> rest = Stream.of(of(facts.model()), of(facts.hubList()), of(facts.router()))
                .flatMap(Optional::stream);
        return Stream.concat(claims, rest).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Provenance> of(ModelLookup model) {
        return switch (model) {
            case ModelLookup.Misshapen ignored -> Optional.empty();
            case ModelLookup.Missing missing -> Optional.of(missing.provenance());
            case ModelLookup.Unanswered unanswered -> Optional.of(unanswered.provenance());
            case ModelLookup.Found found -> Optional.of(found.provenance());
        };
    }

    private static Optional<Provenance> of(ListState list) {
        return switch (list) {
            case ListState.Fresh fresh -> Optional.of(fresh.provenance());
            case ListState.Stale stale -> Optional.of(stale.provenance());
            case ListState.Unread ignored -> Optional.empty();
        };
    }
}
