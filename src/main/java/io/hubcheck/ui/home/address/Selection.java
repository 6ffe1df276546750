package io.hubcheck.ui.home.address;

import io.hubcheck.api.Offer;
import io.hubcheck.ui.component.ComparedPair;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the reader picked to be compared.
 *
 * @param pairs each once, in the order in which they were picked
 */
public record Selection(List<ComparedPair> pairs) {

    /** Nothing. */
    public static final Selection NONE = new Selection(List.of());

    /** More than can be compared, so that one can go on picking before one decides. */
    private static final int MOST = 20;

    public Selection {
        pairs = pairs.stream().distinct().limit(MOST).toList();
    }

    /** What can be read of the parameters that {@link ComparedPair#toString()} makes. */
    static Selection parse(List<String> texts) {
        return new Selection(texts.stream()
                .flatMap(text -> ComparedPair.parse(text).stream())
                .toList());
    }

    /** Whether each of the parameters is a pair. */
    static boolean readsAll(List<String> texts) {
        return texts.stream().allMatch(text -> ComparedPair.parse(text).isPresent());
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    public boolean contains(Offer offer) {
        return pairs.stream().anyMatch(pair -> pair.means(offer));
    }

    /** The same with one offer more. */
    public Selection with(Offer offer) {
        return contains(offer)
                ? this
                : new Selection(Stream.concat(pairs.stream(), Stream.of(ComparedPair.of(offer)))
                        .toList());
    }

    /** The same without an offer. */
    public Selection without(Offer offer) {
        return new Selection(pairs.stream().filter(pair -> !pair.means(offer)).toList());
    }
}
