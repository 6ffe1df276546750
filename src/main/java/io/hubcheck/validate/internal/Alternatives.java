package io.hubcheck.validate.internal;

import io.hubcheck.api.Alternative;
import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would work instead: the same model with others first, then its family. */
final class Alternatives {

    private static final int MOST = 5;

    private Alternatives() {}

    static List<Alternative> to(PairFacts facts, @Nullable ModelId model, CatalogSnapshot snapshot) {
        ProviderId refused = facts.providerId().orElse(null);
        Stream<Offer> others = facts.offers().stream()
                .filter(offer -> works(offer, facts.task()))
                .filter(offer -> !Objects.equals(offer.provider(), refused) || mismatched(facts));
        Stream<Offer> family = model == null
                ? Stream.empty()
                : snapshot.family(model, MOST).stream().flatMap(relative -> best(relative, facts.task()));
        return Stream.concat(others, family)
                .map(offer -> new Alternative(offer.model(), offer.provider(), offer.task()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean mismatched(PairFacts facts) {
        return facts.task() != null && facts.matching().isEmpty();
    }

    private static Stream<Offer> best(CatalogModel relative, @Nullable Task task) {
        return relative.offers().stream().filter(offer -> works(offer, task)).limit(1);
    }

    private static boolean works(Offer offer, @Nullable Task task) {
        return offer.availability().equals(Availability.LIVE)
                && (task == null || offer.task().equals(task));
    }
}
