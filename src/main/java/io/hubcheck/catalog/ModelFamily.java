package io.hubcheck.catalog;

import io.hubcheck.api.ModelId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    List<CatalogModel> among(List<CatalogModel> models, int limit) {
        List<CatalogModel> related =
                models.stream().filter(this::servedByTheSameOwner).toList();
        Predicate<CatalogModel> sameStem = model -> stem(model.id()).equals(stem);
        return Stream.concat(related.stream().filter(sameStem), related.stream().filter(Predicate.not(sameStem)))
                .limit(limit)
                .toList();
    }

    private boolean servedByTheSameOwner(CatalogModel model) {
        return model.id().owner().equalsIgnoreCase(owner)
                && !model.id().value().equalsIgnoreCase(id.value())
                && !model.offers().isEmpty();
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
