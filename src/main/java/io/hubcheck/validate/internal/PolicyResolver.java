package io.hubcheck.validate.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.catalog.ProviderReference.Policy;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells whom the Hub's own policies would pick, and why; among offers that are live, since it routes to no others. */
final class PolicyResolver {

    private PolicyResolver() {}

    static ProviderChoice resolve(Policy policy, List<Offer> offers, @Nullable Task task) {
        String word = policy.name().toLowerCase(Locale.ROOT);
        List<Offer> candidates =
                forTask(offers.stream().filter(Offer::claimedByHub).toList(), task);
        if (candidates.isEmpty()) {
            return new ProviderChoice.Undecided(word, word + " has nobody to choose from.");
        }
        List<Offer> live = candidates.stream().filter(PolicyResolver::isLive).toList();
        if (live.isEmpty()) {
            return picked(candidates.getFirst(), word, "the first named, since nobody has it live");
        }
        if (providers(live) == 1) {
            return picked(live.getFirst(), word, "the only one that has it live");
        }
        return switch (policy) {
            case AUTO, PREFERRED ->
                picked(live.getFirst(), word, "the first of " + providers(live) + " live ones in the Hub's order");
            case FASTEST ->
                byFigure(live, word, "throughput", "%s tokens/s", Offer::tokensPerSecond, Comparator.reverseOrder());
            case CHEAPEST ->
                byFigure(
                        live,
                        word,
                        "output price",
                        "$%s per million tokens",
                        PolicyResolver::outputPrice,
                        Comparator.naturalOrder());
        };
    }

    /** What a plugin says of it does not keep the Hub from routing to it. */
    private static boolean isLive(Offer offer) {
        return Claim.worst(offer.claims().stream()
                        .filter(claim -> !claim.provenance().source().isOfPlugin())
                        .toList())
                .filter(claim -> claim.status().equals(Availability.LIVE))
                .isPresent();
    }

    /** Nobody serves the task: the choice is among all, so that the task's own check can say so. */
    private static List<Offer> forTask(List<Offer> offers, @Nullable Task task) {
        List<Offer> matching = offers.stream()
                .filter(offer -> task == null || offer.serves(task))
                .toList();
        return matching.isEmpty() ? offers : matching;
    }

    private static <T extends Comparable<T>> ProviderChoice byFigure(
            List<Offer> live,
            String word,
            String figure,
            String unit,
            Function<Offer, @Nullable T> value,
            Comparator<T> bestFirst) {
        List<Offer> measured =
                live.stream().filter(offer -> value.apply(offer) != null).toList();
        return measured.stream()
                .min(Comparator.comparing(offer -> Objects.requireNonNull(value.apply(offer)), bestFirst))
                .<ProviderChoice>map(best -> new ProviderChoice.Picked(
                        best.provider(),
                        word,
                        sentence(best, word, reason(figure, unit.formatted(value.apply(best)), measured, live)),
                        providers(measured) == providers(live)))
                .orElseGet(() -> new ProviderChoice.Undecided(
                        word,
                        "No " + figure + " is known for any of the " + providers(live)
                                + " live providers, so it can't be told whom " + word + " picks. Name a provider."));
    }

    private static String reason(String figure, String value, List<Offer> measured, List<Offer> live) {
        long unknown = providers(live) - providers(measured);
        String rest = unknown == 0 ? "" : "; of " + unknown + " more it is not known, so it may pick another one";
        return "the best known " + figure + ", " + value + ", among " + providers(measured) + rest;
    }

    private static @Nullable BigDecimal outputPrice(Offer offer) {
        Price price = offer.price();
        return price == null ? null : price.output();
    }

    private static long providers(List<Offer> offers) {
        return offers.stream().map(Offer::provider).distinct().count();
    }

    private static ProviderChoice picked(Offer offer, String word, String why) {
        return new ProviderChoice.Picked(offer.provider(), word, sentence(offer, word, why), true);
    }

    private static String sentence(Offer offer, String word, String why) {
        return word + " picks " + offer.provider() + ": " + why + ".";
    }
}
