package io.hubcheck.ui.validate;

import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.Facets;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.ProviderReference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from for one model: what it is served for and by whom, each narrowed by the choice of the other.
 *
 * @param providers the ids of who serves it, by the Hub's order
 * @param tasks what it is served for
 */
record Choices(List<String> providers, List<String> tasks) {

    /** The Hub's own ways to choose a provider, which are there for each model. */
    static final List<String> POLICIES = Arrays.stream(ProviderReference.Policy.values())
            .map(policy -> policy.name().toLowerCase(Locale.ROOT))
            .toList();

    /** A choice that the model does not have narrows nothing: the verdict is where that is told. */
    static Choices of(List<Offer> offers, @Nullable String provider, @Nullable String task) {
        return new Choices(
                words(offers, Choices::provider, narrowing(offers, Choices::task, task)),
                words(offers, Choices::task, narrowing(offers, Choices::provider, provider)));
    }

    /**
     * Those of all models, by name, from the catalogue's counts. As in the catalogue, who serves chat serves {@code
     * text-generation} too.
     */
    static Choices of(CatalogSnapshot all, @Nullable String provider, @Nullable String task) {
        Facets everything = all.facets(OfferFilter.ALL);
        Facets narrowed = all.facets(OfferFilter.of(
                known(everything.providers().keySet(), ProviderId::value, provider),
                known(everything.tasks().keySet(), Task::value, task),
                null));
        return new Choices(
                narrowed.providers().keySet().stream().map(ProviderId::value).toList(),
                narrowed.tasks().keySet().stream().map(Task::value).toList());
    }

    private static <T> @Nullable String known(Set<T> all, Function<T, String> word, @Nullable String choice) {
        return all.stream().map(word).anyMatch(each -> each.equals(choice)) ? choice : null;
    }

    private static List<String> words(List<Offer> offers, Function<Offer, String> word, Predicate<Offer> narrowing) {
        return offers.stream().filter(narrowing).map(word).distinct().toList();
    }

    private static Predicate<Offer> narrowing(
            List<Offer> offers, Function<Offer, String> word, @Nullable String choice) {
        Stream<String> words = offers.stream().map(word);
        return choice == null || words.noneMatch(choice::equals)
                ? offer -> true
                : offer -> word.apply(offer).equals(choice);
    }

    private static String provider(Offer offer) {
        return offer.provider().value();
    }

    private static String task(Offer offer) {
        return offer.task().value();
    }
}
