package io.hubcheck.catalog;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Price;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sorts the rows of a snapshot; equal ones by the models' own order, then by provider and task. */
final class OfferOrder {

    private static final List<Availability> GOOD_FIRST = List.of(Availability.LIVE, Availability.STAGING);

    private OfferOrder() {}

    static int[] sorted(OfferRows rows, OfferSort sort) {
        Comparator<Integer> ties = Comparator.<Integer>comparingInt(rows::modelNumber)
                .thenComparing(row -> rows.offer(row).provider())
                .thenComparing(row -> rows.offer(row).task());
        return IntStream.range(0, rows.offers().size())
                .boxed()
                .sorted(column(rows, sort).thenComparing(ties))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Comparator<Integer> column(OfferRows rows, OfferSort sort) {
        boolean descending = sort.descending();
        return switch (sort.column()) {
            case DOWNLOADS -> by(row -> rows.model(row).downloads(), descending);
            case MODEL -> by(rows::lowerCaseId, descending);
            case PROVIDER -> by(row -> rows.offer(row).provider(), descending);
            case TASK -> by(row -> rows.offer(row).task(), descending);
            case STATUS -> by(row -> goodness(rows.offer(row).availability()), descending);
            case INPUT -> by(row -> input(rows.offer(row).price()), descending);
            case OUTPUT -> by(row -> output(rows.offer(row).price()), descending);
            case CONTEXT -> by(row -> rows.offer(row).contextLength(), descending);
            case LATENCY -> by(row -> rows.offer(row).firstTokenLatencyMs(), descending);
            case THROUGHPUT -> by(row -> rows.offer(row).tokensPerSecond(), descending);
        };
    }

    private static <T extends Comparable<T>> Comparator<Integer> by(
            IntFunction<@Nullable T> value, boolean descending) {
        return (first, second) -> {
            T one = value.apply(first);
            T other = value.apply(second);
            if (one == null || other == null) {
                return Boolean.compare(one == null, other == null);
            }
            return descending ? other.compareTo(one) : one.compareTo(other);
        };
    }

    /** Best first, and words nobody knows between staging and error, by their letters. */
    private static @Nullable String goodness(Availability availability) {
        if (availability.equals(Availability.UNSTATED)) {
            return null;
        }
        int rank = GOOD_FIRST.indexOf(availability);
        if (rank < 0) {
            rank = GOOD_FIRST.size() + (availability.equals(Availability.ERROR) ? 1 : 0);
        }
        return rank + availability.word();
    }

    private static @Nullable BigDecimal input(@Nullable Price price) {
        return price == null ? null : price.input();
    }

    private static @Nullable BigDecimal output(@Nullable Price price) {
        return price == null ? null : price.output();
    }
}
