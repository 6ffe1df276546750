package io.hubcheck.demo.data;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** All models and their offers, which may change while the stand-in answers. Safe for any thread. */
public final class Catalog {

    private final Map<String, Model> models = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, List<Offer>> offers = new ConcurrentHashMap<>();
    private final Map<String, Provider> providers = new ConcurrentHashMap<>();
    private final Map<String, String> renames = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);

    public Catalog() {
        reset();
    }

    /** Back to the observed facts. */
    public void reset() {
        models.clear();
        offers.clear();
        Csv.read("providers.csv").stream().map(Provider::of).forEach(it -> providers.put(it.id(), it));
        Csv.read("models.csv").stream().map(Model::of).forEach(it -> models.put(it.id(), it));
        Csv.read("offers.csv").stream().map(Offer::of).forEach(this::add);
        Csv.read("renames.csv").forEach(row -> renames.put(row.text("old_id"), row.text("new_id")));
    }

    public Collection<Model> models() {
        return models.values();
    }

    /** The model of that id in whatever letter case. */
    public Optional<Model> find(String id) {
        return Optional.ofNullable(models.get(id));
    }

    /** The id that a model goes by now; empty unless it was renamed. */
    public Optional<String> renamed(String id) {
        return Optional.ofNullable(renames.get(id));
    }

    public List<Offer> offers(String modelId) {
        return offers.getOrDefault(modelId, List.of());
    }

    public Stream<Offer> offersBy(String provider) {
        return models.keySet().stream()
                .flatMap(id -> offers(id).stream())
                .filter(offer -> offer.provider().equals(provider));
    }

    public Provider provider(String id) {
        return Objects.requireNonNullElseGet(providers.get(id), () -> Provider.named(id));
    }

    /** Whether any offer names the provider. */
    public boolean isServing(String provider) {
        return offersBy(provider).findAny().isPresent();
    }

    /** Adds or replaces one mapping, and the model if it is new. */
    public void addMapping(String modelId, String provider, String providerModelId, String task, String status) {
        String id = models.computeIfAbsent(modelId, missing -> Model.servedFor(missing, task))
                .id();
        offers.computeIfPresent(
                id,
                (same, some) -> some.stream()
                        .filter(offer -> !offer.isFor(provider, task))
                        .toList());
        add(Offer.bare(id, provider, providerModelId, task, status));
    }

    /**
     * Changes what Hub and router say about one mapping.
     *
     * @throws IllegalArgumentException if there is no such mapping
     */
    public void setStatus(String modelId, String provider, String task, String status) {
        Offer offer = offers(modelId).stream()
                .filter(it -> it.isFor(provider, task))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("%s does not serve %s for %s".formatted(provider, modelId, task)));
        offers.computeIfPresent(
                modelId,
                (id, some) -> some.stream()
                        .map(it -> it.equals(offer) ? offer.withStatus(status) : it)
                        .toList());
    }

    public void removeModel(String modelId) {
        models.remove(modelId);
        offers.remove(modelId);
    }

    private void add(Offer offer) {
        offers.merge(
                offer.model(),
                List.of(offer),
                (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
    }
}
