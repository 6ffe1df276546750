package io.hubcheck.ui.model;

import io.hubcheck.api.Alternative;
import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.List;
import java.util.stream.Stream;

/** Models of the same family that somebody serves now. */
final class Instead {

    private static final int MOST = 5;

    private Instead() {}

    static List<Alternative> of(ModelId model, CatalogSnapshot snapshot) {
        return snapshot.family(model, 4 * MOST).stream()
                .flatMap(Instead::live)
                .map(offer -> new Alternative(offer.model(), offer.provider(), offer.task()))
                .limit(MOST)
                .toList();
    }

    private static Stream<Offer> live(CatalogModel model) {
        return model.offers().stream()
                .filter(offer -> offer.availability().equals(Availability.LIVE) && offer.claimedByHub())
                .limit(1);
    }
}
