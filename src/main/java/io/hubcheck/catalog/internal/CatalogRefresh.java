package io.hubcheck.catalog.internal;

import io.hubcheck.api.Basis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.HubException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private static final Logger LOG = LoggerFactory.getLogger(CatalogRefresh.class);

    /** Before anything was read. */
    CatalogState start() {
        List<SourceReading> readings = new ArrayList<>();
        readings.add(SourceReading.none(fallback.source()));
        lists.forEach(list -> readings.add(SourceReading.none(list.source())));
        return new CatalogState(CatalogSnapshot.NONE, readings, null);
    }

    /** Reads everything. */
    CatalogState whole(CatalogState before, RunningRefresh progress) {
        return after(before, progress, reading -> true);
    }

    /** Reads what is due, and leaves the rest its time; with nothing to show, everything is due. */
    CatalogState due(CatalogState before, RunningRefresh progress) {
        boolean nothing = before.knowsNothing();
        return after(before, progress, reading -> nothing || reading.isDue(clock.instant()));
    }

    /** Reads what failed the last time, for somebody who waits for it. */
    CatalogState repair(CatalogState before, RunningRefresh progress) {
        return after(before, progress, reading -> reading.isRepairable(clock.instant()));
    }

    private CatalogState after(CatalogState before, RunningRefresh progress, Predicate<SourceReading> wanted) {
        List<SourceReading> read = read(lists, before, progress, wanted);
        List<SourceReading> readings = new ArrayList<>();
        readings.addAll(
                discovered(read)
                        ? List.of(SourceReading.none(fallback.source()))
                        : read(List.of(fallback), before, progress, wanted));
        readings.addAll(read);
        return new CatalogState(snapshot(readings, before), readings, next(readings));
    }

    /** With nothing to show, the next try can't wait. */
    private Instant next(List<SourceReading> readings) {
        Instant now = clock.instant();
        boolean nothing = readings.stream().noneMatch(SourceReading::hasAnswered);
        return readings.stream()
                .map(reading ->
                        nothing && !reading.mustRest(now) ? now.plus(RefreshPolicy.FIRST_PAUSE) : reading.nextTry())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(now);
    }

    /** All at the same time; those that are not wanted, or want to be left alone, tell what they told before. */
    private List<SourceReading> read(
            List<CatalogSource> some, CatalogState before, RunningRefresh progress, Predicate<SourceReading> wanted) {
        Set<Source> asked = some.stream()
                .map(source -> before.reading(source.source()))
                .filter(known -> wanted.test(known) && !known.mustRest(clock.instant()))
                .map(SourceReading::source)
                .collect(Collectors.toSet());
        progress.expect(asked.size());
        return some.stream()
                .gather(Gatherers.mapConcurrent(some.size(), source -> {
                    SourceReading known = before.reading(source.source());
                    return asked.contains(source.source()) ? read(source, known, progress) : known;
                }))
                .toList();
    }

    private SourceReading read(CatalogSource source, SourceReading known, RunningRefresh progress) {
        if (progress.isBrokenOff()) {
            return known;
        }
        progress.sourceBegun();
        SourceProgress own = new SourceProgress(progress);
        SourceReading reading = ask(source, known, own).took(own.requests());
        progress.sourceDone();
        Problem problem = reading.problem();
        if (problem != null && !progress.isBrokenOff()) {
            LOG.warn("Catalogue source {}: {} ({})", source.source(), problem.message(), problem.code());
        }
        return reading;
    }

    private SourceReading ask(CatalogSource source, SourceReading known, SourceProgress progress) {
        try {
            return known.answered(source.harvest(progress), clock.instant());
        } catch (HubException why) {
            return known.failed(why.problem(), clock.instant());
        } catch (RuntimeException fault) {
            LOG.error("Catalogue source {} broke", source.source(), fault);
            return known.failed(
                    new Problem(
                            "source_failed",
                            "The source '" + source.source() + "' broke. The server's log says why.",
                            null),
                    clock.instant());
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
        return CatalogSnapshot.of(
                Long.toString(newest.toEpochMilli(), Character.MAX_RADIX),
                newest,
                discovered(readings) ? Basis.DISCOVERED : Basis.FALLBACK_MODELS,
                Merge.of(readings.stream().map(SourceReading::listings).toList()));
    }

    private static boolean nothingNew(List<SourceReading> readings, CatalogState before) {
        return readings.stream()
                .allMatch(reading -> Objects.equals(
                        reading.lastAnswer(), before.reading(reading.source()).lastAnswer()));
    }
}
