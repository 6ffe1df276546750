package io.hubcheck.catalog;

import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The numbered rows of a snapshot: finds those that pass a filter, and puts them in order. Immutable. */
final class OfferRows {

    private final ModelRows models;
    private final OfferColumns columns;

    /** All rows by model, provider and task: how those stand that a sort takes for equal. */
    private final int[] usual;

    OfferRows(List<CatalogModel> all) {
        models = new ModelRows(all);
        columns = new OfferColumns(
                models, all.stream().flatMap(model -> model.offers().stream()).toList());
        int[] rows = IntStream.range(0, models.offers()).toArray();
        usual = columns.model.sort(columns.provider.sort(columns.task.sort(rows, false), false), false);
    }

    private OfferRows(ModelRows models, OfferColumns columns, int[] usual) {
        this.models = models;
        this.columns = columns;
        this.usual = usual;
    }

    /** The same rows, of which only these offers' are listed and found. */
    OfferRows only(Set<OfferKey> offers) {
        return new OfferRows(
                models,
                columns,
                Arrays.stream(usual)
                        .filter(row -> offers.contains(columns.key(row)))
                        .toArray());
    }

    ModelRows models() {
        return models;
    }

    OfferColumns columns() {
        return columns;
    }

    CatalogModel model(int number) {
        return new CatalogModel(
                models.id(number),
                models.downloads().get(number),
                models.gating(number),
                models.pipelineTag(number),
                models.offersOf(number).mapToObj(columns::offer).toList(),
                models.unreadable(number));
    }

    List<CatalogModel> allModels() {
        return new RowView<>(models.size(), this::model);
    }

    List<Offer> allOffers() {
        return new RowView<>(usual.length, columns::offer);
    }

    Map<ProviderId, Reach> providers() {
        return Reach.ofProviders(columns, usual);
    }

    /** The rows that pass, in the usual order. */
    int[] select(OfferFilter filter) {
        return narrow(usual, filter);
    }

    /** Those of some rows that pass. */
    int[] narrow(int[] rows, OfferFilter filter) {
        OfferMatcher matcher = new OfferMatcher(columns, filter);
        return Arrays.stream(rows).filter(matcher::matches).toArray();
    }

    int[] select(OfferFilter filter, OfferSort sort) {
        return column(sort.column()).sort(select(filter), sort.descending());
    }

    private Column<?> column(OfferSort.Column column) {
        return switch (column) {
            case DOWNLOADS -> columns.downloads;
            case MODEL -> columns.lowerCaseId;
            case PROVIDER -> columns.provider;
            case TASK -> columns.task;
            case STATUS -> columns.statedStatus;
            case INPUT -> columns.input;
            case OUTPUT -> columns.output;
            case CONTEXT -> columns.context;
            case LATENCY -> columns.latency;
            case THROUGHPUT -> columns.throughput;
            case TOOLS -> columns.tools;
            case STRUCTURED -> columns.structured;
            case FREE -> columns.free;
            case GATED -> columns.gating;
            case CHECKED -> columns.checked;
        };
    }
}
