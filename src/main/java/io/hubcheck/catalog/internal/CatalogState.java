package io.hubcheck.catalog.internal;

import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one refresh leaves behind; immutable, and published in one step.
 *
 * @param snapshot what there is to show
 * @param readings what each source has told, in the order of merging
 * @param nextRefresh when the next refresh is due, or null before the first is over
 */
record CatalogState(
        CatalogSnapshot snapshot,
        List<SourceReading> readings,
        @Nullable Instant nextRefresh) {

    private static final Set<Source> ESSENTIAL = Set.of(Source.HUB_LIST, Source.ROUTER, Source.HUB_MODEL);

    CatalogState {
        readings = List.copyOf(readings);
    }

    SourceReading reading(Source source) {
        return readings.stream()
                .filter(reading -> reading.source().equals(source))
                .findFirst()
                .orElseGet(() -> SourceReading.none(source));
    }

    boolean knows(Source source) {
        return readings.stream().anyMatch(reading -> reading.source().equals(source));
    }

    /** Whether a list of the Hub or its router failed that verdicts rest on, so that it is read anew before its time. */
    boolean hasTrouble() {
        return readings.stream().anyMatch(reading -> reading.problem() != null && ESSENTIAL.contains(reading.source()));
    }

    boolean knowsNothing() {
        return readings.stream().noneMatch(SourceReading::hasAnswered);
    }

    /** Whether somebody who waits for what failed can be helped now. */
    boolean isRepairable(Instant now) {
        return readings.stream().anyMatch(reading -> reading.isRepairable(now));
    }

    /** Whether the next refresh is due, to the minute. */
    boolean isDue(Instant now) {
        return nextRefresh == null || RefreshPolicy.isOver(nextRefresh, now);
    }

    /** When the first of the statuses changes by time alone, far away if none does. */
    Instant nextChange(Instant now) {
        return readings.stream()
                .flatMap(reading -> reading.changes().stream())
                .filter(change -> change.isAfter(now))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** Where the sources stand, where an answer that has outlived its time counts as stale. */
    List<SourceStatus> statuses(Instant now) {
        return readings.stream().map(reading -> reading.status(now)).toList();
    }
}
