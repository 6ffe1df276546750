package io.hubcheck.ui.compare;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.ui.component.ComparedPair;
import java.util.List;
import java.util.Optional;

/** Something worth comparing, for those who have chosen nothing. */
final class Suggestion {

    private static final int PAIRS = 3;

    private Suggestion() {}

    /** The most used model that several serve for chat, with a price; empty if there is none. */
    static Optional<CompareAddress> from(CatalogSnapshot snapshot) {
        return snapshot.models().stream()
                .map(Suggestion::comparable)
                .filter(offers -> offers.size() > 1)
                .findFirst()
                .map(offers -> new CompareAddress(
                        offers.stream().limit(PAIRS).map(ComparedPair::of).toList(), Volume.USUAL));
    }

    private static List<Offer> comparable(CatalogModel model) {
        return model.offers().stream()
                .filter(offer -> offer.price() != null && !offer.availability().equals(Availability.ERROR))
                .toList();
    }
}
