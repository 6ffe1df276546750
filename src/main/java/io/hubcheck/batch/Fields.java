package io.hubcheck.batch;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one entry, under each of the names they go by.
 *
 * @param values the value of a name, or null
 */
record Fields(Function<String, @Nullable String> values) {

    private static final List<String> MODEL = List.of("model", "model_id", "modelId", "id");

    static boolean isModel(String name) {
        return MODEL.contains(name);
    }

    @Nullable
    String model() {
        return first(MODEL);
    }

    @Nullable
    String provider() {
        return first(List.of("provider"));
    }

    @Nullable
    String task() {
        return first(List.of("task"));
    }

    @Nullable
    String billTo() {
        return first(List.of("billTo", "bill_to"));
    }

    private @Nullable String first(List<String> names) {
        return names.stream()
                .map(values)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
