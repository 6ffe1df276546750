package io.hubcheck.catalog;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Gating;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What offers are sorted by where it is not simply one of their values in its natural order. */
final class SortKeys {

    /** Words nobody knows stand between staging and error, by their letters. */
    static final Comparator<Availability> BEST_FIRST =
            Comparator.comparingInt(SortKeys::badness).thenComparing(Availability::word);

    static final Comparator<Boolean> YES_FIRST = Comparator.reverseOrder();
    static final Comparator<Gating> STRICTEST_FIRST = Comparator.reverseOrder();
    static final Comparator<Instant> NEWEST_FIRST = Comparator.reverseOrder();

    private static final List<Availability> GOOD = List.of(Availability.LIVE, Availability.STAGING);

    private SortKeys() {}

    static @Nullable Availability stated(Offer offer) {
        return offer.availability().equals(Availability.UNSTATED) ? null : offer.availability();
    }

    static @Nullable BigDecimal input(Offer offer) {
        Price price = offer.price();
        return price == null ? null : price.input();
    }

    static @Nullable BigDecimal output(Offer offer) {
        Price price = offer.price();
        return price == null ? null : price.output();
    }

    /** When the newest claim was fetched. */
    static Instant checked(Offer offer) {
        return offer.claims().stream()
                .map(claim -> claim.provenance().fetchedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int badness(Availability availability) {
        int rank = GOOD.indexOf(availability);
        return rank >= 0 ? rank : GOOD.size() + (availability.equals(Availability.ERROR) ? 1 : 0);
    }
}
