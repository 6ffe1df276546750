package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.filter.CriterionTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out which filters of an address to drop, where nothing passes all of them. */
final class WaysOut {

    private static final int MOST_PAIRS = 3;

    private final Contents contents;
    private final CriterionTexts texts;

    WaysOut(Contents contents, CriterionTexts texts) {
        this.contents = contents;
        this.texts = texts;
    }

    /** Each filter that stands alone in the way, or else the best two at once; those first that hide most. */
    List<WayOut> of(HomeAddress address) {
        List<WayOut> single = best(address.criteria().entrySet().stream().map(only -> drop(address, List.of(only))));
        return single.isEmpty()
                ? best(pairs(List.copyOf(address.criteria().entrySet())).map(two -> drop(address, two))).stream()
                        .limit(MOST_PAIRS)
                        .toList()
                : single;
    }

    private static <T> Stream<List<T>> pairs(List<T> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(one ->
                        IntStream.range(one + 1, all.size()).mapToObj(other -> List.of(all.get(one), all.get(other))));
    }

    private static List<WayOut> best(Stream<WayOut> ways) {
        return ways.filter(way -> way.offers() > 0)
                .sorted(Comparator.comparingInt(WayOut::offers).reversed())
                .toList();
    }

    private WayOut drop(HomeAddress address, List<Map.Entry<Criterion, String>> dropped) {
        HomeAddress without = address;
        for (Map.Entry<Criterion, String> criterion : dropped) {
            without = without.without(criterion.getKey());
        }
        String last = texts.chip(dropped.getLast());
        boolean several = dropped.size() > 1;
        String name = several ? translate("empty.pair", texts.chip(dropped.getFirst()), last) : last;
        return new WayOut(name, several, without, count(without));
    }

    private int count(HomeAddress address) {
        return contents.offersFor(address)
                .map(snapshot ->
                        snapshot.select(address.filter(), address.sort()).size())
                .orElse(0);
    }
}
