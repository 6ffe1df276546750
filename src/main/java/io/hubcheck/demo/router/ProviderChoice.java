package io.hubcheck.demo.router;

import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.data.Offer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The provider that answers when none is named. */
enum ProviderChoice {
    FASTEST,
    CHEAPEST,
    PREFERRED;

    /** The policy of that name; empty for the name of a provider. */
    static Optional<ProviderChoice> named(String suffix) {
        return switch (suffix) {
            case "", "auto", "fastest" -> Optional.of(FASTEST);
            case "cheapest" -> Optional.of(CHEAPEST);
            case "preferred" -> Optional.of(PREFERRED);
            default -> Optional.empty();
        };
    }

    /** The best live offer among the providers that the person has not switched off. */
    Optional<Offer> among(List<Offer> offers, Person person) {
        return offers.stream()
                .filter(offer -> offer.routerStatus().filter("live"::equals).isPresent())
                .filter(offer -> !person.disabledProviders().contains(offer.provider()))
                .min(order(person));
    }

    private Comparator<Offer> order(Person person) {
        return switch (this) {
            case FASTEST ->
                Comparator.comparing(
                        Offer::tokensPerSecond, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
            case CHEAPEST -> Comparator.comparing(Offer::output, Comparator.nullsLast(Comparator.naturalOrder()));
            case PREFERRED -> Comparator.comparingInt(offer -> rank(person, offer.provider()));
        };
    }

    private static int rank(Person person, String provider) {
        int index = person.preferredProviders().indexOf(provider);
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
