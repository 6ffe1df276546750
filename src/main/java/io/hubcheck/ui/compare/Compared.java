package io.hubcheck.ui.compare;

import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.component.ComparedPair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair, and what the catalogue has of it.
 *
 * @param offer null if it has none
 * @param read whether there is a catalogue at all: if not, nobody knows that there is none
 */
record Compared(ComparedPair pair, @Nullable Offer offer, boolean read) {

    static List<Compared> of(List<ComparedPair> pairs, CatalogSnapshot snapshot) {
        boolean read = snapshot.at() != null;
        return pairs.stream()
                .map(pair -> new Compared(pair, pair.in(snapshot).orElse(null), read))
                .toList();
    }
}
