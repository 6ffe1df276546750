package io.hubcheck.catalog;

import io.hubcheck.api.Offer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The offers of one snapshot that pass a filter, in order: row numbers over the snapshot, not rows. Immutable. */
public final class OfferSelection {

    private final CatalogSnapshot snapshot;
    private final int[] rows;

    OfferSelection(CatalogSnapshot snapshot, int[] rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /** The snapshot it is a selection of. */
    public CatalogSnapshot snapshot() {
        return snapshot;
    }

    /** How many offers it has. */
    public int size() {
        return rows.length;
    }

    /** All of them, one at a time. */
    public Stream<Offer> stream() {
        return Arrays.stream(rows).mapToObj(snapshot::offer);
    }

    /** At most {@code limit} offers from {@code offset} on; fewer, or none, at the end. */
    public List<Offer> page(int offset, int limit) {
        return Page.of(rows.length, offset, limit)
                .mapToObj(index -> snapshot.offer(rows[index]))
                .toList();
    }

    /** Where the offers of a page stand. */
    public Stream<OfferRow> rows(int offset, int limit) {
        return Page.of(rows.length, offset, limit).mapToObj(index -> snapshot.row(rows[index]));
    }

    /** Those of them that are not in staging alone. */
    public OfferSelection forEveryone() {
        return new OfferSelection(snapshot, snapshot.forEveryone(rows));
    }

    /** The same offers by model; the models stand in the order of their first offers. */
    public ModelGroups byModel() {
        return snapshot.group(rows);
    }
}
