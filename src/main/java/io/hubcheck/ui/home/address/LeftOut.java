package io.hubcheck.ui.home.address;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.catalog.OfferSort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an address asks for in vain. */
public final class LeftOut {

    private LeftOut() {}

    /** The names of the parameters that are there, but can't be read, are given more than once, or contradict others. */
    public static List<String> of(QueryParameters parameters) {
        Stream<String> single = inVain(HomeAddress.of(parameters)).entrySet().stream()
                .filter(rule -> isRepeated(parameters, rule.getKey())
                        || HomeAddress.single(parameters, rule.getKey())
                                .filter(rule.getValue())
                                .isPresent())
                .map(Map.Entry::getKey);
        Stream<String> pairs = Selection.readsAll(parameters.getParameters(HomeAddress.SELECTED))
                ? Stream.empty()
                : Stream.of(HomeAddress.SELECTED);
        return Stream.concat(single, pairs).toList();
    }

    private static boolean isRepeated(QueryParameters parameters, String name) {
        return parameters.getParameters(name).size() > 1;
    }

    /** For each parameter, which values of it had no effect. */
    private static Map<String, Predicate<String>> inVain(HomeAddress read) {
        Map<String, Predicate<String>> rules = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            rules.put(criterion.parameter(), value -> read.value(criterion) == null);
        }
        rules.computeIfPresent(
                Criterion.CALLABLE.parameter(), (name, rule) -> rule.and(value -> !value.equals("false")));
        rules.put(HomeAddress.SORT, value -> OfferSort.parse(value).isEmpty());
        rules.put(HomeAddress.GROUP, value -> !read.byModel());
        rules.put(HomeAddress.COLUMNS, value -> Columns.parse(value).isEmpty());
        return rules;
    }
}
