package io.hubcheck.api;

import java.util.Comparator;
import java.util.List;

/** Where sources disagree, the offer is as good as its worst claim; a word nobody knows is worse than staging. */
final class WorstClaim {

    private static final List<Availability> BEST_FIRST = List.of(Availability.LIVE, Availability.STAGING);

    private WorstClaim() {}

    static Availability of(List<Claim> claims) {
        return claims.stream()
                .map(Claim::status)
                .max(Comparator.comparingInt(WorstClaim::badness))
                .orElseThrow();
    }

    private static int badness(Availability availability) {
        if (availability.equals(Availability.ERROR)) {
            return BEST_FIRST.size() + 1;
        }
        int rank = BEST_FIRST.indexOf(availability);
        return rank < 0 ? BEST_FIRST.size() : rank;
    }
}
