package io.hubcheck.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.ui.component.ComparedPair;
import io.hubcheck.ui.component.QueryString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, as the page's address says.
 *
 * @param pairs at most {@link #MOST}, each once
 * @param volume what the costs are reckoned for
 */
record CompareAddress(List<ComparedPair> pairs, Volume volume) {

    static final String PATH = "compare";
    static final int MOST = 5;

    private static final String PAIR = "pair";
    private static final String INPUT = "in";
    private static final String OUTPUT = "out";
    private static final String REQUESTS = "n";
    private static final long LARGEST = 1_000_000_000L;

    CompareAddress {
        pairs = pairs.stream().distinct().limit(MOST).toList();
    }

    /** What can't be read is left out. */
    static CompareAddress of(QueryParameters asked) {
        return new CompareAddress(
                asked.getParameters(PAIR).stream()
                        .flatMap(text -> ComparedPair.parse(text).stream())
                        .toList(),
                new Volume(
                        number(asked, INPUT).orElse(Volume.USUAL.input()),
                        number(asked, OUTPUT).orElse(Volume.USUAL.output()),
                        number(asked, REQUESTS).orElse(Volume.USUAL.requests())));
    }

    QueryParameters parameters() {
        return QueryParameters.fromString(query());
    }

    CompareAddress with(ComparedPair pair) {
        return new CompareAddress(Stream.concat(pairs.stream(), Stream.of(pair)).toList(), volume);
    }

    CompareAddress without(ComparedPair pair) {
        return new CompareAddress(
                pairs.stream().filter(other -> !other.equals(pair)).toList(), volume);
    }

    CompareAddress with(Volume other) {
        return new CompareAddress(pairs, other);
    }

    boolean full() {
        return pairs.size() == MOST;
    }

    private String query() {
        QueryString query = new QueryString();
        pairs.forEach(pair -> query.with(PAIR, pair.toString()));
        return query.with(INPUT, unless(Volume.USUAL.input(), volume.input()))
                .with(OUTPUT, unless(Volume.USUAL.output(), volume.output()))
                .with(REQUESTS, unless(Volume.USUAL.requests(), volume.requests()))
                .toString();
    }

    @Override
    public String toString() {
        String query = query();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static @Nullable String unless(long usual, long value) {
        return usual == value ? null : String.valueOf(value);
    }

    private static Optional<Long> number(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(Long::valueOf).filter(value -> value >= 0 && value <= LARGEST);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
