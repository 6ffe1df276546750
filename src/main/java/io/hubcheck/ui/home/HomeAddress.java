package io.hubcheck.ui.home;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.TypedModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose to see, as the page's address says.
 *
 * @param provider an id, or null for all
 * @param task or null for all
 * @param text what was typed, or null
 * @param sort in what order
 */
record HomeAddress(
        @Nullable String provider,
        @Nullable String task,
        @Nullable String text,
        OfferSort sort) {

    static final HomeAddress EVERYTHING = new HomeAddress(null, null, null, OfferSort.DOWNLOADS);

    static HomeAddress of(QueryParameters parameters) {
        return new HomeAddress(
                single(parameters, "provider").orElse(null),
                single(parameters, "task").orElse(null),
                single(parameters, "q").orElse(null),
                single(parameters, "sort").flatMap(OfferSort::parse).orElse(OfferSort.DOWNLOADS));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "provider", provider);
        put(parameters, "task", task);
        put(parameters, "q", text);
        put(parameters, "sort", sort.equals(OfferSort.DOWNLOADS) ? null : sort.word());
        return QueryParameters.simple(parameters);
    }

    /** Which offers that means; a pasted address or {@code model:provider} means the model. */
    OfferFilter filter() {
        return OfferFilter.of(
                provider, task, typedModel().map(model -> model.id().value()).orElse(text));
    }

    /** The model that was typed whole, or empty if the text is only a part of a name. */
    Optional<TypedModel> typedModel() {
        return Optional.ofNullable(text).flatMap(TypedModel::parse).filter(TypedModel::whole);
    }

    HomeAddress withProvider(@Nullable String value) {
        return new HomeAddress(value, task, text, sort);
    }

    HomeAddress withTask(@Nullable String value) {
        return new HomeAddress(provider, value, text, sort);
    }

    HomeAddress withText(@Nullable String value) {
        return new HomeAddress(provider, task, value == null || value.isBlank() ? null : value.strip(), sort);
    }

    HomeAddress withSort(OfferSort value) {
        return new HomeAddress(provider, task, text, value);
    }

    private static Optional<String> single(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
