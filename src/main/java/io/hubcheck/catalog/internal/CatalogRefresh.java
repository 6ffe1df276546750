package io.hubcheck.catalog.internal;

import io.hubcheck.api.Basis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.HubException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One refresh: reads all sources at once, keeps what the failing ones said before, and merges.
 *
 * @param lists those that are always read
 * @param fallback the one that is read instead of the Hub's list as long as that has never answered
 */
record CatalogRefresh(List<CatalogSource> lists, CatalogSource fallback, InstantSource clock) {

    static final Duration USUAL_LIFE = Duration.ofMinutes(60);
    static final Duration LIFE_AFTER_TROUBLE = Duration.ofMinutes(15);

    /** With nothing to show, the next try can't wait. */
    static final Duration LIFE_OF_NOTHING = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CatalogRefresh.class);

    /** Before anything was read. */
    CatalogState start() {
        List<SourceReading> readings = new ArrayList<>();
        readings.add(SourceReading.none(fallback.source()));
        lists.forEach(list -> readings.add(SourceReading.none(list.source())));
        return new CatalogState(CatalogSnapshot.NONE, readings, null);
    }

    /** Reads everything. */
    CatalogState after(CatalogState before, RunningRefresh progress) {
        return after(before, progress, lists);
    }

    /** Reads what failed the last time, and leaves the rest its time. */
    CatalogState repair(CatalogState before, RunningRefresh progress) {
        return after(
                before,
                progress,
                lists.stream()
                        .filter(list -> before.reading(list.source()).problem() != null)
                        .toList());
    }

    private CatalogState after(CatalogState before, RunningRefresh progress, List<CatalogSource> due) {
        List<SourceReading> read = lists.stream()
                .gather(Gatherers.mapConcurrent(
                        lists.size(),
                        list -> due.contains(list) ? read(list, before, progress) : before.reading(list.source())))
                .toList();
        List<SourceReading> readings = new ArrayList<>();
        readings.add(discovered(read) ? SourceReading.none(fallback.source()) : read(fallback, before, progress));
        readings.addAll(read);
        return new CatalogState(snapshot(readings, before), readings, next(readings));
    }

    private Instant next(List<SourceReading> readings) {
        boolean trouble = readings.stream().anyMatch(reading -> reading.problem() != null);
        if (trouble) {
            boolean nothing = readings.stream().noneMatch(SourceReading::hasAnswered);
            return clock.instant().plus(nothing ? LIFE_OF_NOTHING : LIFE_AFTER_TROUBLE);
        }
        return readings.stream()
                .map(SourceReading::lastSuccess)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseGet(clock::instant)
                .plus(USUAL_LIFE);
    }

    private SourceReading read(CatalogSource source, CatalogState before, RunningRefresh progress) {
        SourceReading known = before.reading(source.source());
        if (known.mustWait(clock.instant())) {
            return known;
        }
        progress.sourceBegun();
        SourceReading reading = ask(source, known, progress);
        progress.sourceDone();
        Problem problem = reading.problem();
        if (problem != null) {
            LOG.warn("Catalogue source {}: {} ({})", source.source(), problem.message(), problem.code());
        }
        return reading;
    }

    private SourceReading ask(CatalogSource source, SourceReading known, RunningRefresh progress) {
        try {
            return known.answered(source.harvest(progress::pageRead), clock.instant());
        } catch (HubException why) {
            return known.failed(why.problem());
        } catch (RuntimeException fault) {
            LOG.error("Catalogue source {} broke", source.source(), fault);
            return known.failed(new Problem(
                    "source_failed", "The source '" + source.source() + "' broke. The server's log says why.", null));
        }
    }

    private static boolean discovered(List<SourceReading> readings) {
        return readings.stream().anyMatch(reading -> reading.source().equals(Source.HUB_LIST) && reading.hasAnswered());
    }

    private static CatalogSnapshot snapshot(List<SourceReading> readings, CatalogState before) {
        Instant newest = readings.stream()
                .map(SourceReading::lastAnswer)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        if (newest == null || nothingNew(readings, before)) {
            return before.snapshot();
        }
        String id = Long.toString(newest.toEpochMilli(), Character.MAX_RADIX);
        return merged(id, newest, discovered(readings) ? Basis.DISCOVERED : Basis.FALLBACK_MODELS, readings);
    }

    static CatalogSnapshot merged(String id, Instant at, Basis basis, List<SourceReading> readings) {
        return CatalogSnapshot.of(
                id,
                at,
                basis,
                Merge.of(readings.stream().map(SourceReading::listings).toList()));
    }

    private static boolean nothingNew(List<SourceReading> readings, CatalogState before) {
        return readings.stream()
                .allMatch(reading -> Objects.equals(
                        reading.lastAnswer(), before.reading(reading.source()).lastAnswer()));
    }
}
