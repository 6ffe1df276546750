package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who said what of an offer, and how to put it in a sentence. */
final class Said {

    private Said() {}

    /** The worst that the Hub itself says: its page of the model before its list. */
    static Optional<Claim> byHub(Offer offer) {
        return by(offer, Source.HUB_MODEL::equals).or(() -> by(offer, Source.HUB_LIST::equals));
    }

    /** What the Hub's list of the provider's own mappings says. */
    static Optional<Claim> byPartner(Offer offer) {
        return by(offer, Source::isPartnerList);
    }

    static Optional<Claim> byRouter(Offer offer) {
        return by(offer, Source.ROUTER::equals);
    }

    /** The offers that the Hub itself makes, leaving out what other lists alone say. */
    static List<Offer> hubOffers(List<Offer> offers) {
        return offers.stream().filter(Offer::claimedByHub).toList();
    }

    /** Whether no provider is meant that there is. */
    static boolean nobodyToAsk(PairFacts facts) {
        return facts.providerId().isEmpty() || facts.provider() instanceof ProviderChoice.Retired;
    }

    static Finding unanswered(String check, Problem problem, @Nullable Provenance provenance) {
        return Finding.inconclusive(check, problem.code(), problem.message(), provenance);
    }

    /** The trouble with a list, or empty if there is none. */
    static Optional<Problem> trouble(ListState state) {
        return switch (state) {
            case ListState.Fresh ignored -> Optional.empty();
            case ListState.Stale stale -> Optional.of(stale.problem());
            case ListState.Unread unread -> Optional.of(unread.problem());
        };
    }

    /** Rows of the model that could not be read, any of which may be the one that is missing. */
    static Optional<Problem> unreadableRows(ModelLookup model) {
        return model instanceof ModelLookup.Found found && found.unreadable() > 0
                ? Optional.of(new Problem(
                        Problem.UPSTREAM_MALFORMED,
                        "Some rows of this model are in a form that can't be read. Try again later.",
                        null))
                : Optional.empty();
    }

    static String providers(List<Offer> offers) {
        return join(offers.stream().map(Offer::provider).map(ProviderId::value).toList());
    }

    static String tasks(List<Offer> offers) {
        return join(offers.stream().map(Offer::task).map(Task::value).toList());
    }

    static String join(Collection<?> words) {
        return words.stream().map(Object::toString).distinct().collect(Collectors.joining(", "));
    }

    private static Optional<Claim> by(Offer offer, Predicate<Source> source) {
        return Claim.worst(offer.claims().stream()
                .filter(claim -> source.test(claim.provenance().source()))
                .toList());
    }
}
