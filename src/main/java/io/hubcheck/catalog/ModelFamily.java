package io.hubcheck.catalog;

import io.hubcheck.api.ModelId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The models that are made by the same owner, those of the same stem first: the stem of {@code Llama-3.1-8B-Instruct} is
 * {@code llama-3.1}, what comes before the size.
 */
final class ModelFamily {

    private static final Pattern SIZE = Pattern.compile("[ae]?\\d+(\\.\\d+)?(x\\d+(\\.\\d+)?)?[bmkt]");

    private final ModelId id;
    private final String owner;
    private final String stem;

    ModelFamily(ModelId id) {
        this.id = id;
        owner = id.owner();
        stem = stem(id);
    }

    /** The models' numbers. */
    IntStream among(ModelRows models) {
        int[] related = models.startingWith(owner.isEmpty() ? "" : owner + "/")
                .filter(models::isServed)
                .filter(model -> isRelated(models.id(model)))
                .toArray();
        IntPredicate sameStem = model -> stem(models.id(model)).equals(stem);
        return IntStream.concat(
                Arrays.stream(related).filter(sameStem), Arrays.stream(related).filter(sameStem.negate()));
    }

    private boolean isRelated(ModelId other) {
        return other.owner().equalsIgnoreCase(owner) && !other.value().equalsIgnoreCase(id.value());
    }

    private static String stem(ModelId id) {
        List<String> parts = Arrays.asList(id.name().toLowerCase(Locale.ROOT).split("-"));
        int size = 1;
        while (size < parts.size() && !SIZE.matcher(parts.get(size)).matches()) {
            size++;
        }
        int length = size < parts.size() ? size : Math.max(1, parts.size() - 1);
        return parts.stream().limit(length).collect(Collectors.joining("-"));
    }
}
