package io.hubcheck.catalog;

import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The models of a snapshot, numbered in their order, and where the offers of each begin. */
final class ModelRows {

    private final List<ModelId> ids;
    private final Column<String> lowerCaseIds;
    private final Column<Long> downloads;
    private final Column<Gating> gating;
    private final Column<String> pipelineTags;
    private final Column<Integer> unreadable;
    private final int[] firstOffer;

    /** The models' numbers by their ids in lower case. */
    private final int[] byId;

    ModelRows(List<CatalogModel> models) {
        ids = models.stream().map(CatalogModel::id).toList();
        lowerCaseIds = Column.ordered(ids, id -> lowerCase(id.value()), Comparator.naturalOrder());
        downloads = Column.ordered(models, CatalogModel::downloads, Comparator.naturalOrder());
        gating = Column.unordered(models, CatalogModel::gating);
        pipelineTags = Column.unordered(models, CatalogModel::pipelineTag);
        unreadable = Column.unordered(models, CatalogModel::unreadable);
        firstOffer = new int[ids.size() + 1];
        for (int model = 0; model < ids.size(); model++) {
            firstOffer[model + 1] =
                    firstOffer[model] + models.get(model).offers().size();
        }
        byId = lowerCaseIds.sort(IntStream.range(0, ids.size()).toArray(), false);
    }

    List<ModelId> ids() {
        return ids;
    }

    ModelId id(int model) {
        return ids.get(model);
    }

    Column<String> lowerCaseIds() {
        return lowerCaseIds;
    }

    Column<Long> downloads() {
        return downloads;
    }

    @Nullable
    Gating gating(int model) {
        return gating.get(model);
    }

    @Nullable
    String pipelineTag(int model) {
        return pipelineTags.get(model);
    }

    int unreadable(int model) {
        return unreadable.require(model);
    }

    /** How many models there are. */
    int size() {
        return ids.size();
    }

    /** How many offers they have together. */
    int offers() {
        return firstOffer[ids.size()];
    }

    /** The rows of a model's offers. */
    IntStream offersOf(int model) {
        return IntStream.range(firstOffer[model], firstOffer[model + 1]);
    }

    boolean isServed(int model) {
        return firstOffer[model + 1] > firstOffer[model];
    }

    /** The number of the model with this id in any letter case. */
    OptionalInt find(ModelId id) {
        String wanted = lowerCase(id.value());
        int place = placeOf(wanted);
        return place < byId.length && lowerCaseIds.require(byId[place]).equals(wanted)
                ? OptionalInt.of(byId[place])
                : OptionalInt.empty();
    }

    /** The numbers of the models whose ids begin so, in any letter case; lowest first. */
    IntStream startingWith(String start) {
        String wanted = lowerCase(start);
        return IntStream.range(placeOf(wanted), byId.length)
                .map(place -> byId[place])
                .takeWhile(model -> lowerCaseIds.require(model).startsWith(wanted))
                .sorted();
    }

    /** The first place in {@code byId} whose id does not come before {@code id}. */
    private int placeOf(String id) {
        int low = 0;
        int high = byId.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowerCaseIds.require(byId[middle]).compareTo(id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
