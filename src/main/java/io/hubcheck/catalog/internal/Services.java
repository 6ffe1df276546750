package io.hubcheck.catalog.internal;

import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.Listing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which rows about one model are about the same service: those of one provider for one task, where two words count
 * as one task if different sources use them for what is the same call, and an adapter is another service than a model.
 */
final class Services {

    /** What is called as chat, by the Hub's word for it or by the tag that models which see images carry. */
    private static final List<Task> CHAT = List.of(Task.CONVERSATIONAL, new Task("image-text-to-text"));

    /** What the Hub's clients take for one task. */
    private static final List<Task> EMBEDDING =
            List.of(new Task("sentence-similarity"), new Task("feature-extraction"));

    private static final ProviderId HF_INFERENCE = new ProviderId("hf-inference");

    private final Set<Key> toldApart = new HashSet<>();

    private record Key(ProviderId provider, Task task, boolean adapter) {}

    private Services(List<Listing> listings) {
        listings.forEach(this::note);
    }

    /**
     * The rows of each service, in the order of their first ones.
     *
     * @param listings of one model, one a source
     */
    static Collection<List<Offer>> of(List<Listing> listings) {
        Services services = new Services(listings);
        Map<Key, List<Offer>> rows = listings.stream()
                .flatMap(listing -> listing.offers().stream())
                .collect(Collectors.groupingBy(services::key, LinkedHashMap::new, Collectors.toList()));
        List.copyOf(rows.keySet()).stream().filter(Key::adapter).forEach(key -> joinRouter(key, rows));
        return rows.values();
    }

    /** The router doesn't say whether a model is an adapter, so where there is only an adapter its rows are about that. */
    private static void joinRouter(Key adapter, Map<Key, List<Offer>> rows) {
        Key model = new Key(adapter.provider(), adapter.task(), false);
        List<Offer> others = rows.getOrDefault(model, List.of());
        if (!others.isEmpty() && others.stream().allMatch(Services::byRouter)) {
            rows.remove(model);
            rows.computeIfPresent(
                    adapter,
                    (key, some) -> Stream.concat(some.stream(), others.stream()).toList());
        }
    }

    private static boolean byRouter(Offer offer) {
        return offer.claims().stream()
                .allMatch(claim -> claim.provenance().source().equals(Source.ROUTER));
    }

    /** The task that a service goes by: what the first of its rows says, but chat if any says so. */
    static Task task(List<Offer> same) {
        return same.stream()
                .map(Offer::task)
                .filter(Task.CONVERSATIONAL::equals)
                .findFirst()
                .orElse(same.getFirst().task());
    }

    /** A source that itself uses two words for a pair means two services. */
    private void note(Listing listing) {
        Map<Key, Task> own = new HashMap<>();
        for (Offer offer : listing.offers()) {
            Task other = own.put(folded(offer), offer.task());
            if (other != null && !other.equals(offer.task())) {
                toldApart.add(folded(offer));
            }
        }
    }

    private Key key(Offer offer) {
        Key folded = folded(offer);
        return toldApart.contains(folded) ? new Key(offer.provider(), offer.task(), offer.adapter() != null) : folded;
    }

    private static Key folded(Offer offer) {
        return new Key(offer.provider(), folded(offer.provider(), offer.task()), offer.adapter() != null);
    }

    private static Task folded(ProviderId provider, Task task) {
        if (CHAT.contains(task)) {
            return CHAT.getFirst();
        }
        return provider.equals(HF_INFERENCE) && EMBEDDING.contains(task) ? EMBEDDING.getFirst() : task;
    }
}
