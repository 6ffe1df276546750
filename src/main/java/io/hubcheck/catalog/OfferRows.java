package io.hubcheck.catalog;

import io.hubcheck.api.Offer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The offers of a snapshot as numbered rows, each with its model, and the orders they have been sorted in. */
final class OfferRows {

    private final List<Offer> offers;
    private final List<CatalogModel> models;
    private final List<String> lowerCaseIds;
    private final int[] modelOfRow;
    private final Map<OfferSort, int[]> orders = new ConcurrentHashMap<>();

    OfferRows(List<CatalogModel> models) {
        this.models = models;
        offers = models.stream().flatMap(model -> model.offers().stream()).toList();
        lowerCaseIds = models.stream()
                .map(model -> model.id().value().toLowerCase(Locale.ROOT))
                .toList();
        modelOfRow = new int[offers.size()];
        int row = 0;
        for (int model = 0; model < models.size(); model++) {
            for (int end = row + models.get(model).offers().size(); row < end; row++) {
                modelOfRow[row] = model;
            }
        }
    }

    List<Offer> offers() {
        return offers;
    }

    Offer offer(int row) {
        return offers.get(row);
    }

    /** The place of the row's model among all models. */
    int modelNumber(int row) {
        return modelOfRow[row];
    }

    CatalogModel model(int row) {
        return models.get(modelOfRow[row]);
    }

    String lowerCaseId(int row) {
        return lowerCaseIds.get(modelOfRow[row]);
    }

    List<String> lowerCaseIds() {
        return lowerCaseIds;
    }

    /** All rows in an order; sorted once, as a snapshot never changes. */
    int[] inOrder(OfferSort sort) {
        return orders.computeIfAbsent(sort, order -> OfferOrder.sorted(this, order));
    }
}
