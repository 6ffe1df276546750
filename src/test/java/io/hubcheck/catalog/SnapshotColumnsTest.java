package io.hubcheck.catalog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in the catalogue and whatever is asked, columns answer as the offers themselves would. */
class SnapshotColumnsTest {

    private static final int MODELS = 120;
    private static final int QUESTIONS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasPutInComesOut(long seed) {
        RandomOffers random = new RandomOffers(seed);
        List<CatalogModel> models = random.models(MODELS);

        CatalogSnapshot snapshot = random.snapshot(models);

        assertThat(snapshot.models()).isEqualTo(models);
        assertThat(snapshot.modelIds())
                .isEqualTo(models.stream().map(CatalogModel::id).toList());
        assertThat(snapshot.offers())
                .isEqualTo(models.stream()
                        .flatMap(model -> model.offers().stream())
                        .toList());
        assertThat(models)
                .allSatisfy(model -> assertThat(snapshot.model(model.id())).contains(model));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void everyFilterWithEverySortSelectsWhatItSays(long seed) {
        RandomOffers random = new RandomOffers(seed);
        List<CatalogModel> models = random.models(MODELS);
        CatalogSnapshot snapshot = random.snapshot(models);
        int found = 0;

        for (int question = 0; question < QUESTIONS; question++) {
            OfferFilter filter = random.filter();
            OfferSort sort = random.sort();
            List<Offer> expected = new NaiveQuery(models).select(filter, sort);
            OfferSelection selection = snapshot.select(filter, sort);

            assertThat(selection.stream()).as("%s by %s", filter, sort).containsExactlyElementsOf(expected);
            assertThat(selection.page(3, 5))
                    .isEqualTo(expected.stream().skip(3).limit(5).toList());
            found += expected.size();
        }
        assertThat(found).isGreaterThan(QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void groupsHoldTheSelectionModelByModel(long seed) {
        RandomOffers random = new RandomOffers(seed);
        List<CatalogModel> models = random.models(MODELS);
        CatalogSnapshot snapshot = random.snapshot(models);

        for (int question = 0; question < QUESTIONS; question++) {
            OfferFilter filter = random.filter();
            OfferSort sort = random.sort();
            Map<ModelId, List<Offer>> expected = new LinkedHashMap<>();
            new NaiveQuery(models)
                    .select(filter, sort)
                    .forEach(offer -> expected.computeIfAbsent(offer.model(), _ -> new ArrayList<>())
                            .add(offer));
            ModelGroups groups = snapshot.select(filter, sort).byModel();

            Map<ModelId, List<Offer>> shown = new LinkedHashMap<>();
            groups.page(0, Integer.MAX_VALUE)
                    .forEach(group ->
                            shown.put(group.model(), group.offers().stream().toList()));
            assertThat(shown).as("%s by %s", filter, sort).containsExactlyEntriesOf(expected);
            assertThat(groups.size()).isEqualTo(expected.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void aFacetCountsWhatChoosingItWouldShow(long seed) {
        RandomOffers random = new RandomOffers(seed);
        CatalogSnapshot snapshot = random.snapshot(random.models(MODELS));

        for (int question = 0; question < QUESTIONS; question++) {
            OfferFilter filter = random.filter();
            Facets facets = snapshot.facets(filter);

            assertThat(facets.providers())
                    .isEqualTo(choices(
                            snapshot,
                            filter.toBuilder().provider(null).build(),
                            Offer::provider,
                            id -> filter.toBuilder().provider(id.value()).build()));
            assertThat(facets.tasks())
                    .isEqualTo(choices(
                            snapshot,
                            filter.toBuilder().task(null).build(),
                            Offer::task,
                            task -> filter.toBuilder().task(task.value()).build()));
            assertThat(facets.statuses())
                    .isEqualTo(choices(
                            snapshot,
                            filter.toBuilder().status(null).build(),
                            Offer::availability,
                            status -> filter.toBuilder().status(status.word()).build()));
        }
    }

    @Test
    void eachProviderIsKnownWithItsModelsAndTasks() {
        RandomOffers random = new RandomOffers(11);
        List<CatalogModel> models = random.models(MODELS);
        CatalogSnapshot snapshot = random.snapshot(models);

        Map<String, Reach> expected = new HashMap<>();
        for (String provider : List.of("groq", "novita", "together")) {
            List<Offer> own = snapshot.offers().stream()
                    .filter(offer -> offer.provider().value().equals(provider))
                    .toList();
            List<Task> tasks = own.stream().map(Offer::task).distinct().sorted().toList();
            expected.put(
                    provider,
                    new Reach((int) own.stream().map(Offer::model).distinct().count(), tasks));
        }
        Map<String, Reach> shown = new HashMap<>();
        snapshot.providers().forEach((provider, reach) -> shown.put(provider.value(), reach));
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void anEmptyCatalogueAnswersEverythingWithNothing() {
        OfferSelection selection = CatalogSnapshot.NONE.select(OfferFilter.ALL, OfferSort.DOWNLOADS);

        assertThat(selection.size()).isZero();
        assertThat(selection.byModel().size()).isZero();
        assertThat(selection.byModel().page(0, 10)).isEmpty();
        assertThat(CatalogSnapshot.NONE.facets(OfferFilter.ALL)).isEqualTo(new Facets(Map.of(), Map.of(), Map.of()));
        assertThat(CatalogSnapshot.NONE.providers()).isEmpty();
        assertThat(CatalogSnapshot.NONE.model(new ModelId("a/b"))).isEmpty();
    }

    private static <T> Map<T, Integer> choices(
            CatalogSnapshot snapshot, OfferFilter open, Function<Offer, T> value, Function<T, OfferFilter> chosen) {
        Map<T, Integer> counts = new HashMap<>();
        snapshot.select(open, OfferSort.DOWNLOADS).stream()
                .collect(groupingBy(value, counting()))
                .keySet()
                .forEach(choice -> counts.put(
                        choice,
                        snapshot.select(chosen.apply(choice), OfferSort.DOWNLOADS)
                                .size()));
        return counts;
    }
}
