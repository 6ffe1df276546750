package io.hubcheck.ui.model;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.ProviderReference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a model an address means: a task, who serves it for that, and one of them.
 *
 * @param tasks all that the model is served for, by the Hub's order
 * @param task one of them
 * @param offers those for that task
 * @param offer one of them
 * @param asked whether it is by the one who was asked for; true if nobody was
 */
record ChosenOffer(List<Task> tasks, Task task, List<Offer> offers, Offer offer, boolean asked) {

    /**
     * @param model with at least one offer
     * @param provider what the address means by its provider, or null if it names none
     * @param task what the address says
     */
    static ChosenOffer of(CatalogModel model, @Nullable ProviderReference provider, @Nullable String task) {
        List<Offer> all = model.offers();
        List<Task> tasks = all.stream().map(Offer::task).distinct().toList();
        Task chosen = tasks.stream()
                .filter(each -> each.value().equals(task))
                .findFirst()
                .orElseGet(() -> preferred(all.stream().filter(offer -> isBy(provider, offer)), all)
                        .task());
        List<Offer> offers =
                all.stream().filter(offer -> offer.task().equals(chosen)).toList();
        List<Offer> asked =
                offers.stream().filter(offer -> isBy(provider, offer)).toList();
        return new ChosenOffer(
                tasks, chosen, offers, preferred(asked.stream(), offers), provider == null || !asked.isEmpty());
    }

    /** The first that is asked for, else the first that is live, else the first. */
    private static Offer preferred(Stream<Offer> asked, List<Offer> offers) {
        Stream<Offer> live =
                offers.stream().filter(offer -> offer.availability().equals(Availability.LIVE));
        return Stream.of(asked, live, offers.stream())
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBy(@Nullable ProviderReference provider, Offer offer) {
        return provider instanceof ProviderReference.Known known && Objects.equals(known.id(), offer.provider());
    }
}
