package io.hubcheck.ui.home.grid;

import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ModelGroups;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.catalog.OfferSelection;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.Selection;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The offers that an address asks for. Their row numbers may be forgotten between two looks: they are found again faster
 * than one scrolls, and a page that lies idle needs none. For use under the session's lock.
 */
public final class Selected {

    private final CatalogSnapshot snapshot;
    private final HomeAddress address;
    private WeakReference<OfferSelection> offers = new WeakReference<>(null);
    private WeakReference<ModelGroups> models = new WeakReference<>(null);

    public Selected(CatalogSnapshot snapshot, HomeAddress address) {
        this.snapshot = snapshot;
        this.address = address;
    }

    /** Whether it is what an address asks for of a snapshot. */
    public boolean isOf(CatalogSnapshot other, HomeAddress asked) {
        return snapshot.equals(other) && address.sameOffers(asked);
    }

    Set<OfferRow> find(Selection selection) {
        return selection.pairs().stream()
                .flatMap(pair -> snapshot.rowsOf(pair.model())
                        .filter(row -> pair.means(row.offer()))
                        .limit(1))
                .collect(Collectors.toSet());
    }

    String snapshotId() {
        return snapshot.id();
    }

    public int size() {
        return offers().size();
    }

    /** How many models they are of. */
    public int modelCount() {
        return models().size();
    }

    OfferSelection offers() {
        OfferSelection kept = offers.get();
        if (kept == null) {
            kept = snapshot.select(address.filter(), address.sort());
            offers = new WeakReference<>(kept);
        }
        return kept;
    }

    ModelGroups models() {
        ModelGroups kept = models.get();
        if (kept == null) {
            kept = offers().byModel();
            models = new WeakReference<>(kept);
        }
        return kept;
    }
}
