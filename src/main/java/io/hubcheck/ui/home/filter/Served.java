package io.hubcheck.ui.home.filter;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many offers each choice of one criterion would show, all others left as they are.
 *
 * @param providers by id
 * @param tasks by name
 * @param statuses by word
 */
record Served(Map<String, Integer> providers, Map<String, Integer> tasks, Map<String, Integer> statuses) {

    static final Served NOTHING = new Served(Map.of(), Map.of(), Map.of());

    static Served by(CatalogSnapshot snapshot, HomeAddress address) {
        return new Served(
                count(
                        snapshot,
                        address.without(Criterion.PROVIDER),
                        offer -> offer.provider().value()),
                count(
                        snapshot,
                        address.without(Criterion.TASK),
                        offer -> offer.task().value()),
                count(
                        snapshot,
                        address.without(Criterion.STATUS),
                        offer -> offer.availability().word()));
    }

    private static Map<String, Integer> count(
            CatalogSnapshot snapshot, HomeAddress others, Function<Offer, String> choice) {
        return snapshot.select(others.filter(), OfferSort.DOWNLOADS).stream()
                .collect(groupingBy(choice, TreeMap::new, collectingAndThen(counting(), Long::intValue)));
    }
}
