package io.hubcheck.batch;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The named values of one entry, under each of the names they go by.
 *
 * @param values the value of a name, or null
 */
record Fields(Function<String, @Nullable String> values) {

    private static final List<String> MODEL = List.of("model", "model_id", "modelId", "id");
    private static final List<String> PROVIDER = List.of("provider");
    private static final List<String> TASK = List.of("task");
    private static final List<String> BILL_TO = List.of("billTo", "bill_to");

    static boolean isModel(String name) {
        return MODEL.contains(name);
    }

    static boolean isKnown(String name) {
        return Stream.of(MODEL, PROVIDER, TASK, BILL_TO).anyMatch(names -> names.contains(name));
    }

    @Nullable
    String model() {
        return first(MODEL);
    }

    @Nullable
    String provider() {
        return first(PROVIDER);
    }

    @Nullable
    String task() {
        return first(TASK);
    }

    @Nullable
    String billTo() {
        return first(BILL_TO);
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
