package io.hubcheck.ui.palette;

import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Finds models of the catalogue by what is typed, among equals the most downloaded first. Safe for use by many threads. */
public final class ModelSearch {

    private final Supplier<CatalogSnapshot> catalog;
    private volatile Names names = Names.of(CatalogSnapshot.NONE);

    /** @param catalog gives the newest one at hand */
    public ModelSearch(Supplier<CatalogSnapshot> catalog) {
        this.catalog = catalog;
    }

    List<ModelId> best(Sought sought, int limit) {
        Ranking<ModelId> ranking = new Ranking<>(limit);
        Names all = names();
        for (int model = 0; model < all.ids.size(); model++) {
            String name = all.lowerCase.get(model);
            ranking.add(all.ids.get(model), sought.to(name, name.lastIndexOf('/') + 1));
        }
        return ranking.best();
    }

    /** Made once a snapshot, for all readers. */
    private Names names() {
        CatalogSnapshot now = catalog.get();
        Names known = names;
        if (!known.snapshot.equals(now.id())) {
            known = Names.of(now);
            names = known;
        }
        return known;
    }

    private record Names(String snapshot, List<ModelId> ids, List<String> lowerCase) {

        static Names of(CatalogSnapshot snapshot) {
            List<ModelId> ids = snapshot.modelIds();
            return new Names(
                    snapshot.id(),
                    ids,
                    ids.stream().map(id -> id.value().toLowerCase(Locale.ROOT)).toList());
        }
    }
}
