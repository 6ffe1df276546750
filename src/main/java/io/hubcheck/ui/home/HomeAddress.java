package io.hubcheck.ui.home;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.api.Availability;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.PastedToken;
import io.hubcheck.ui.component.QueryString;
import io.hubcheck.ui.component.TypedModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose to see, as the page's address says.
 *
 * @param provider an id, or null for all
 * @param task or null for all
 * @param text what was typed, or null
 * @param callable whether only what the reader may call themselves
 * @param sort in what order
 */
record HomeAddress(
        @Nullable String provider,
        @Nullable String task,
        @Nullable String text,
        boolean callable,
        OfferSort sort) {

    static final HomeAddress EVERYTHING = new HomeAddress(null, null, null, false, OfferSort.DOWNLOADS);

    static HomeAddress of(QueryParameters parameters) {
        return new HomeAddress(
                single(parameters, "provider").orElse(null),
                single(parameters, "task").orElse(null),
                single(parameters, "q").orElse(null),
                single(parameters, "callable").filter("true"::equals).isPresent(),
                single(parameters, "sort").flatMap(OfferSort::parse).orElse(OfferSort.DOWNLOADS));
    }

    QueryParameters parameters() {
        return QueryParameters.fromString(query());
    }

    /** The path and query, on this site. */
    String path() {
        String query = query();
        return query.isEmpty() ? "/" : "/?" + query;
    }

    private String query() {
        return new QueryString()
                .with("provider", provider)
                .with("task", task)
                .with("q", text)
                .with("callable", callable ? "true" : null)
                .with("sort", sort.equals(OfferSort.DOWNLOADS) ? null : sort.word())
                .toString();
    }

    /**
     * Which offers that means; a pasted address or {@code model:provider} means the model. May be called: what every
     * source calls live, and is known to need nobody's permission.
     */
    OfferFilter filter() {
        return OfferFilter.builder()
                .provider(provider)
                .task(task)
                .text(typedModel().map(model -> model.id().value()).orElse(text))
                .status(callable ? Availability.LIVE.word() : null)
                .gated(callable ? Boolean.FALSE : null)
                .build();
    }

    /** The model that was typed whole, or empty if the text is only a part of a name. */
    Optional<TypedModel> typedModel() {
        return Optional.ofNullable(text).flatMap(TypedModel::parse).filter(TypedModel::whole);
    }

    HomeAddress withProvider(@Nullable String value) {
        return new HomeAddress(value, task, text, callable, sort);
    }

    HomeAddress withTask(@Nullable String value) {
        return new HomeAddress(provider, value, text, callable, sort);
    }

    HomeAddress withText(@Nullable String value) {
        return new HomeAddress(provider, task, value == null || value.isBlank() ? null : value.strip(), callable, sort);
    }

    HomeAddress withCallable(boolean value) {
        return new HomeAddress(provider, task, text, value, sort);
    }

    HomeAddress withSort(OfferSort value) {
        return new HomeAddress(provider, task, text, callable, value);
    }

    private static Optional<String> single(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !PastedToken.isIn(value));
    }
}
