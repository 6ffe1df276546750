package io.hubcheck.catalog;

import java.util.Arrays;
import java.util.List;

/** A selection by model: each stands where its first offer does. Row numbers over the snapshot, not rows. Immutable. */
public final class ModelGroups {

    private final CatalogSnapshot snapshot;

    /** The rows of the first group, then those of the second, and so on. */
    private final int[] rows;

    /** Where each group begins in {@code rows}, and behind the last one where it ends. */
    private final int[] starts;

    private ModelGroups(CatalogSnapshot snapshot, int[] rows, int[] starts) {
        this.snapshot = snapshot;
        this.rows = rows;
        this.starts = starts;
    }

    static ModelGroups of(CatalogSnapshot snapshot, int[] selected, Column<?> model) {
        int[] groupOf = new int[model.distinct()];
        Arrays.fill(groupOf, -1);
        int[] groups = new int[selected.length];
        int[] sizes = new int[selected.length];
        int count = 0;
        for (int i = 0; i < selected.length; i++) {
            int number = model.number(selected[i]);
            if (groupOf[number] < 0) {
                groupOf[number] = count++;
            }
            groups[i] = groupOf[number];
            sizes[groups[i]]++;
        }
        int[] starts = starts(sizes, count);
        return new ModelGroups(snapshot, grouped(selected, groups, starts), starts);
    }

    private static int[] starts(int[] sizes, int count) {
        int[] starts = new int[count + 1];
        for (int group = 0; group < count; group++) {
            starts[group + 1] = starts[group] + sizes[group];
        }
        return starts;
    }

    private static int[] grouped(int[] selected, int[] groups, int[] starts) {
        int[] next = starts.clone();
        int[] rows = new int[selected.length];
        for (int i = 0; i < selected.length; i++) {
            rows[next[groups[i]]++] = selected[i];
        }
        return rows;
    }

    /** How many models there are. */
    public int size() {
        return starts.length - 1;
    }

    /** The group at a place. */
    public ModelGroup get(int index) {
        OfferSelection offers =
                new OfferSelection(snapshot, Arrays.copyOfRange(rows, starts[index], starts[index + 1]));
        return new ModelGroup(snapshot.modelOf(rows[starts[index]]), offers);
    }

    /** At most {@code limit} groups from {@code offset} on; fewer, or none, at the end. */
    public List<ModelGroup> page(int offset, int limit) {
        return Page.of(size(), offset, limit).mapToObj(this::get).toList();
    }
}
