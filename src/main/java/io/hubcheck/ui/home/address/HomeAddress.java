package io.hubcheck.ui.home.address;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferFilterBuilder;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.QueryString;
import io.hubcheck.ui.component.TypedModel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose to see, as the page's address says.
 *
 * @param criteria what narrows the offers, in a fixed order; none that contradicts {@link Criterion#CALLABLE}
 * @param sort in what order
 * @param byModel whether a row is a model rather than an offer
 * @param columns what is shown of each
 * @param selected what was picked to be compared, shown or not
 */
public record HomeAddress(
        Map<Criterion, String> criteria, OfferSort sort, boolean byModel, Columns columns, Selection selected) {

    /** All offers, as they come. */
    public static final HomeAddress EVERYTHING =
            new HomeAddress(Map.of(), OfferSort.DOWNLOADS, false, Columns.USUAL, Selection.NONE);

    static final String SORT = "sort";
    static final String GROUP = "group";
    static final String MODEL = "model";
    static final String COLUMNS = "cols";
    static final String SELECTED = "sel";

    public HomeAddress {
        Map<Criterion, String> kept = new EnumMap<>(Criterion.class);
        kept.putAll(criteria);
        if (kept.containsKey(Criterion.CALLABLE)) {
            kept.entrySet().removeIf(entry -> entry.getKey().rulesOutCallable(entry.getValue()));
        }
        criteria = Collections.unmodifiableMap(kept);
    }

    /** What an address asks for; what can't be read of it is left out. */
    public static HomeAddress of(QueryParameters parameters) {
        Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            single(parameters, criterion.parameter())
                    .flatMap(criterion::read)
                    .ifPresent(value -> criteria.put(criterion, value));
        }
        return new HomeAddress(
                criteria,
                single(parameters, SORT).flatMap(OfferSort::parse).orElse(OfferSort.DOWNLOADS),
                single(parameters, GROUP).filter(MODEL::equals).isPresent(),
                single(parameters, COLUMNS).flatMap(Columns::parse).orElse(Columns.USUAL),
                Selection.parse(parameters.getParameters(SELECTED)));
    }

    public QueryParameters parameters() {
        return QueryParameters.fromString(query());
    }

    /** The path and query, on this site. */
    public String path() {
        String query = query();
        return query.isEmpty() ? "/" : "/?" + query;
    }

    private String query() {
        QueryString query = new QueryString();
        criteria.forEach((criterion, value) -> query.with(criterion.parameter(), value));
        query.with(SORT, sort.equals(OfferSort.DOWNLOADS) ? null : sort.word())
                .with(GROUP, byModel ? MODEL : null)
                .with(COLUMNS, columns.equals(Columns.USUAL) ? null : columns.words());
        selected.pairs().forEach(pair -> query.with(SELECTED, pair.toString()));
        return query.toString();
    }

    /** Which offers that means. */
    public OfferFilter filter() {
        OfferFilterBuilder filter = OfferFilter.builder();
        Meaning.of(criteria).forEach((criterion, value) -> criterion.applyTo(filter, value));
        return filter.build();
    }

    /** The same offers in the same order, as the API is asked for them. */
    public String apiQuery() {
        QueryString query = new QueryString();
        Meaning.of(criteria).forEach((criterion, value) -> query.with(criterion.parameter(), value));
        return query.with(SORT, sort.equals(OfferSort.DOWNLOADS) ? null : sort.word())
                .toString();
    }

    /** The model that was typed whole, or empty if the text is only a part of a name. */
    public Optional<TypedModel> typedModel() {
        return Optional.ofNullable(value(Criterion.TEXT))
                .flatMap(TypedModel::parse)
                .filter(TypedModel::whole);
    }

    /** The value of a criterion, or null if it does not narrow. */
    public @Nullable String value(Criterion criterion) {
        return criteria.get(criterion);
    }

    public boolean callable() {
        return criteria.containsKey(Criterion.CALLABLE);
    }

    /** The same with one criterion more, or with another value for it; without it if there is no value that can be one. */
    public HomeAddress with(Criterion criterion, @Nullable String typed) {
        Optional<String> value = Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(criterion::read);
        Map<Criterion, String> next = new EnumMap<>(Criterion.class);
        next.putAll(criteria);
        next.remove(criterion);
        value.ifPresent(text -> {
            next.put(criterion, text);
            if (criterion.rulesOutCallable(text)) {
                next.remove(Criterion.CALLABLE);
            }
        });
        return new HomeAddress(next, sort, byModel, columns, selected);
    }

    public HomeAddress without(Criterion criterion) {
        return with(criterion, null);
    }

    /** The same with nothing narrowed. */
    public HomeAddress cleared() {
        return new HomeAddress(Map.of(), sort, byModel, columns, selected);
    }

    public HomeAddress withSort(OfferSort value) {
        return new HomeAddress(criteria, value, byModel, columns, selected);
    }

    public HomeAddress withByModel(boolean value) {
        return new HomeAddress(criteria, sort, value, columns, selected);
    }

    public HomeAddress withColumns(Columns value) {
        return new HomeAddress(criteria, sort, byModel, value, selected);
    }

    public HomeAddress withSelected(Selection value) {
        return new HomeAddress(criteria, sort, byModel, columns, value);
    }

    /** Whether it asks for the same offers in the same order. */
    public boolean sameOffers(HomeAddress other) {
        return criteria.equals(other.criteria) && sort.equals(other.sort);
    }

    /** Empty also if there are several, since none of them is meant more than the others. */
    static Optional<String> single(QueryParameters parameters, String name) {
        return parameters.getParameters(name).size() > 1 ? Optional.empty() : QueryString.value(parameters, name);
    }
}
