package io.hubcheck.catalog.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.HubException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One refresh, in two stages: reads all lists at once, then the lists of the providers that they and the known ones name,
 * all at once; keeps what the failing ones said before, and merges.
 *
 * @param sources makes what one refresh reads from
 */
record CatalogRefresh(Supplier<CatalogSources> sources, InstantSource clock) {

    /** How many requests one refresh may make, whatever it is answered. */
    static final int MAX_REQUESTS = 60;

    static final Duration USUAL_LIFE = Duration.ofMinutes(60);
    static final Duration LIFE_AFTER_TROUBLE = Duration.ofMinutes(15);

    /** With nothing to show, the next try can't wait. */
    static final Duration LIFE_OF_NOTHING = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CatalogRefresh.class);

    /** A refresh that always reads from the same sources, no partner lists among them. */
    CatalogRefresh(List<CatalogSource> lists, CatalogSource fallback, InstantSource clock) {
        this(() -> new CatalogSources(lists, fallback, (before, now) -> List.of()), clock);
    }

    /** Before anything was read. */
    CatalogState start() {
        CatalogSources all = sources.get();
        List<SourceReading> readings = new ArrayList<>();
        readings.add(SourceReading.none(all.fallback().source()));
        all.lists().forEach(list -> readings.add(SourceReading.none(list.source())));
        return new CatalogState(CatalogSnapshot.NONE, readings, null);
    }

    /** Reads everything. */
    CatalogState after(CatalogState before, RunningRefresh progress) {
        return after(before, progress, source -> true);
    }

    /** Reads what failed the last time or was not known yet, and leaves the rest its time. */
    CatalogState repair(CatalogState before, RunningRefresh progress) {
        return after(
                before,
                progress,
                source -> !before.knows(source) || before.reading(source).problem() != null);
    }

    private CatalogState after(CatalogState before, RunningRefresh progress, Predicate<Source> due) {
        CatalogSources all = sources.get();
        List<SourceReading> lists = read(all.lists(), before, progress, due);
        CatalogSource fallback = all.fallback();
        List<SourceReading> readings = new ArrayList<>();
        readings.add(
                Snapshots.discovered(lists)
                        ? SourceReading.none(fallback.source())
                        : read(fallback, before.reading(fallback.source()), progress));
        readings.addAll(lists);
        read(all.partners().named(before, readings), before, progress, due).stream()
                .sorted(Comparator.comparing(reading -> reading.source().id()))
                .forEach(readings::add);
        return new CatalogState(Snapshots.of(readings, before), readings, next(readings));
    }

    private List<SourceReading> read(
            List<CatalogSource> some, CatalogState before, RunningRefresh progress, Predicate<Source> due) {
        return some.stream()
                .gather(Gatherers.mapConcurrent(Math.max(1, some.size()), source -> {
                    SourceReading known = before.reading(source.source());
                    return due.test(source.source()) ? read(source, known, progress) : known;
                }))
                .toList();
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

    private SourceReading read(CatalogSource source, SourceReading known, RunningRefresh progress) {
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
        } catch (HubException.NotFound none) {
            return known.withNothing(clock.instant());
        } catch (HubException why) {
            return known.failed(why.problem());
        } catch (RuntimeException fault) {
            LOG.error("Catalogue source {} broke", source.source(), fault);
            return known.failed(new Problem(
                    "source_failed", "The source '" + source.source() + "' broke. The server's log says why.", null));
        }
    }
}
