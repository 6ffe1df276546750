package io.hubcheck.validate.internal;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.catalog.CatalogView;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out what the lists of single providers and the sources of plugins said before they failed: it is no word about now. The Hub's and the
 * router's own lists have findings of their own that say when they were last read.
 */
final class CurrentClaims {

    private CurrentClaims() {}

    /** Empty if nobody else claims the offer. */
    static Optional<Offer> of(Offer offer, CatalogView view) {
        List<Claim> current = offer.claims().stream()
                .filter(claim -> counts(claim.provenance().source(), view))
                .toList();
        if (current.size() == offer.claims().size()) {
            return Optional.of(offer);
        }
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(offer.toBuilder().claims(current).build());
    }

    private static boolean counts(Source source, CatalogView view) {
        boolean alone = source.isPartnerList() || source.isOfPlugin();
        return !alone || ListStates.of(source, view) instanceof ListState.Fresh;
    }
}
