package io.hubcheck.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One source's word on whether an offer is available.
 *
 * @param status the source's word
 * @param provenance which source, and when
 */
@Stable
public record Claim(Availability status, Provenance provenance) {

    private static final List<Availability> BEST_FIRST = List.of(Availability.LIVE, Availability.STAGING);

    /** The worst of some claims, of equally bad ones the first; a word nobody knows is worse than staging. */
    public static Optional<Claim> worst(Collection<Claim> claims) {
        return claims.stream().max(Comparator.comparingInt(Claim::badness));
    }

    private int badness() {
        if (status.equals(Availability.ERROR)) {
            return BEST_FIRST.size() + 1;
        }
        int rank = BEST_FIRST.indexOf(status);
        return rank < 0 ? BEST_FIRST.size() : rank;
    }
}
