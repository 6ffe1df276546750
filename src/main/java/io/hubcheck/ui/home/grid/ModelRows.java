package io.hubcheck.ui.home.grid;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.OfferSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A selection by model: each stands where its first offer does. It holds places in the selection, not rows. */
final class ModelRows {

    private final OfferSelection selection;
    private final int[][] places;

    private ModelRows(OfferSelection selection, int[][] places) {
        this.selection = selection;
        this.places = places;
    }

    static ModelRows of(OfferSelection selection) {
        Map<ModelId, List<Integer>> places = new LinkedHashMap<>();
        int place = 0;
        for (Offer offer : (Iterable<Offer>) selection.stream()::iterator) {
            places.computeIfAbsent(offer.model(), model -> new ArrayList<>()).add(place++);
        }
        return new ModelRows(
                selection,
                places.values().stream()
                        .map(ofModel ->
                                ofModel.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    /** How many models there are. */
    int size() {
        return places.length;
    }

    /** At most {@code limit} models from {@code offset} on; fewer, or none, at the end. */
    List<ModelRow> page(int offset, int limit) {
        return IntStream.range(Math.min(offset, places.length), (int) Math.min((long) offset + limit, places.length))
                .mapToObj(index -> row(places[index]))
                .toList();
    }

    private ModelRow row(int[] placesOfModel) {
        List<Offer> offers = Arrays.stream(placesOfModel)
                .mapToObj(place -> selection.page(place, 1).getFirst())
                .toList();
        return new ModelRow(offers.getFirst().model(), offers);
    }
}
