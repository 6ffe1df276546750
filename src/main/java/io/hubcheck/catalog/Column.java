package io.hubcheck.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One value of each row, kept as the number that it has among the distinct values of the column. Immutable.
 *
 * <p>There are few distinct values, so they take little room, and a criterion is tried once for each of them instead of
 * once for each row. In an ordered column the numbers follow the order, so that rows are sorted by counting.
 */
final class Column<T> {

    private static final int NO_VALUE = -1;

    private final List<T> values;
    private final int[] numbers;

    private Column(List<T> values, int[] numbers) {
        this.values = values;
        this.numbers = numbers;
    }

    /** A column that only keeps its values. */
    static <R, T> Column<T> unordered(List<R> rows, Function<R, @Nullable T> value) {
        Map<T, Integer> numberOf = new LinkedHashMap<>();
        int[] numbers = new int[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = number(value.apply(rows.get(row)), numberOf);
        }
        return new Column<>(List.copyOf(numberOf.keySet()), numbers);
    }

    private static <T> int number(@Nullable T value, Map<T, Integer> numberOf) {
        if (value == null) {
            return NO_VALUE;
        }
        int next = numberOf.size();
        Integer known = numberOf.putIfAbsent(value, next);
        return known == null ? next : known;
    }

    /** A column to sort by; values that compare as equal count as one. */
    static <R, T> Column<T> ordered(List<R> rows, Function<R, @Nullable T> value, Comparator<? super T> order) {
        return unordered(rows, value).inOrder(order);
    }

    private Column<T> inOrder(Comparator<? super T> order) {
        List<T> sorted = new ArrayList<>();
        int[] newNumbers = new int[values.size()];
        for (int number : numbersBy(order)) {
            T next = values.get(number);
            if (sorted.isEmpty() || order.compare(sorted.getLast(), next) != 0) {
                sorted.add(next);
            }
            newNumbers[number] = sorted.size() - 1;
        }
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = numbers[row] == NO_VALUE ? NO_VALUE : newNumbers[numbers[row]];
        }
        return new Column<>(List.copyOf(sorted), numbers);
    }

    private List<Integer> numbersBy(Comparator<? super T> order) {
        return IntStream.range(0, values.size())
                .boxed()
                .sorted((one, other) -> order.compare(values.get(one), values.get(other)))
                .toList();
    }

    /** A column whose rows hold the numbers of their values already. */
    static <T> Column<T> numbered(List<T> values, int[] numbers) {
        return new Column<>(values, numbers);
    }

    /** The same values for other rows, each of which has that of the row {@code rowOf} names. */
    Column<T> spread(int[] rowOf) {
        return new Column<>(
                values, Arrays.stream(rowOf).map(row -> numbers[row]).toArray());
    }

    /** The value of a row, or null if it has none. */
    @Nullable
    T get(int row) {
        int number = numbers[row];
        return number == NO_VALUE ? null : values.get(number);
    }

    /** The value of a row of a column in which each has one. */
    T require(int row) {
        return values.get(numbers[row]);
    }

    /** The number of a row's value, or −1 if it has none. */
    int number(int row) {
        return numbers[row];
    }

    /** How many distinct values there are. */
    int distinct() {
        return values.size();
    }

    /** Which rows have a value that passes. */
    IntPredicate where(Predicate<? super T> criterion) {
        boolean[] passes = new boolean[values.size()];
        for (int number = 0; number < passes.length; number++) {
            passes[number] = criterion.test(values.get(number));
        }
        return row -> numbers[row] != NO_VALUE && passes[numbers[row]];
    }

    /** The rows by their values; those of equal ones stay as they stand, those without one come last either way. */
    int[] sort(int[] rows, boolean descending) {
        int[] next = new int[values.size() + 2];
        for (int row : rows) {
            next[place(row, descending) + 1]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[place(row, descending)]++] = row;
        }
        return sorted;
    }

    private int place(int row, boolean descending) {
        int number = numbers[row];
        if (number == NO_VALUE) {
            return values.size();
        }
        return descending ? values.size() - 1 - number : number;
    }

    /** How many of the rows have each value; only those that some row has, in their order. */
    Map<T, Integer> count(int[] rows) {
        int[] counts = new int[values.size()];
        for (int row : rows) {
            if (numbers[row] != NO_VALUE) {
                counts[numbers[row]]++;
            }
        }
        Map<T, Integer> counted = new LinkedHashMap<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                counted.put(values.get(number), counts[number]);
            }
        }
        return counted;
    }
}
