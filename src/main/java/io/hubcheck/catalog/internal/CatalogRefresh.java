package io.hubcheck.catalog.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.HarvestException;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.HubException;
import io.hubcheck.trace.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One refresh, in two stages: reads all lists at once, then the lists of the providers that they and the known ones name,
 * all at once; keeps what the failing ones said before, and merges.
 *
 * @param sources makes what one refresh reads from
 * @param firstPatience how long the first of all waits for a plugin, less than whoever waits for that refresh
 */
record CatalogRefresh(Supplier<CatalogSources> sources, InstantSource clock, Duration firstPatience) {

    /** How many requests one refresh may make, whatever it is answered. */
    static final int MAX_REQUESTS = 60;

    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(CatalogRefresh.class);

    CatalogRefresh(Supplier<CatalogSources> sources, InstantSource clock) {
        this(sources, clock, FIRST_PATIENCE);
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
    CatalogState whole(CatalogState before, RunningRefresh progress) {
        return after(before, progress, reading -> true);
    }

    /** Reads what is due, and leaves the rest its time; with nothing to show, everything is due. */
    CatalogState due(CatalogState before, RunningRefresh progress) {
        boolean nothing = before.knowsNothing();
        return after(before, progress, reading -> nothing || reading.isDue(clock.instant()));
    }

    /** Reads what failed the last time or was not known yet, for somebody who waits for it. */
    CatalogState repair(CatalogState before, RunningRefresh progress) {
        return after(
                before, progress, reading -> !before.knows(reading.source()) || reading.isRepairable(clock.instant()));
    }

    /** What is left when plugins' sources that are there no more are forgotten; the same if none is. */
    CatalogState remaining(CatalogState state) {
        Set<Source> there = sourcesNow();
        List<SourceReading> readings = state.readings().stream()
                .filter(reading -> !reading.source().isOfPlugin() || there.contains(reading.source()))
                .toList();
        return readings.size() == state.readings().size()
                ? state
                : new CatalogState(Snapshots.of(readings, state), readings, state.nextRefresh());
    }

    /** Whether a list is there that has not been tried yet. */
    boolean hasNewSource(CatalogState state) {
        return !sourcesNow().stream().allMatch(state::knows);
    }

    private Set<Source> sourcesNow() {
        return sources.get().lists().stream().map(NamedSource::source).collect(Collectors.toSet());
    }

    private CatalogState after(CatalogState before, RunningRefresh progress, Predicate<SourceReading> wanted) {
        CatalogSources all = sources.get();
        List<SourceReading> lists = read(hurried(all.lists(), before), before, progress, wanted);
        NamedSource fallback = all.fallback();
        List<SourceReading> readings = new ArrayList<>();
        readings.addAll(
                Snapshots.discovered(lists)
                        ? List.of(SourceReading.none(fallback.source()))
                        : read(List.of(fallback), before, progress, wanted));
        readings.addAll(lists);
        read(all.partners().named(before, readings), before, progress, wanted).stream()
                .sorted(Comparator.comparing(reading -> reading.source().id()))
                .forEach(readings::add);
        return new CatalogState(Snapshots.of(readings, before), readings, next(readings));
    }

    /** As long as there is nothing to show, no plugin may hold up what the Hub says; later it has all its time. */
    private List<NamedSource> hurried(List<NamedSource> lists, CatalogState before) {
        return before.nextRefresh() != null
                ? lists
                : lists.stream()
                        .map(list -> list.source().isOfPlugin() ? list.within(firstPatience) : list)
                        .toList();
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
            List<NamedSource> some, CatalogState before, RunningRefresh progress, Predicate<SourceReading> wanted) {
        Set<Source> asked = some.stream()
                .map(source -> before.reading(source.source()))
                .filter(known -> wanted.test(known) && !known.mustRest(clock.instant()))
                .map(SourceReading::source)
                .collect(Collectors.toSet());
        progress.expect(asked.size());
        return some.stream()
                .gather(Gatherers.mapConcurrent(
                        Math.max(1, some.size()), RequestId.<NamedSource, SourceReading>carry(source -> {
                            SourceReading known = before.reading(source.source());
                            return asked.contains(source.source()) ? read(source, known, progress) : known;
                        })))
                .toList();
    }

    private SourceReading read(NamedSource source, SourceReading known, RunningRefresh progress) {
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

    private SourceReading ask(NamedSource source, SourceReading known, SourceProgress progress) {
        try {
            return known.answered(source.reader().harvest(progress), clock.instant());
        } catch (HarvestException why) {
            return known.failed(why.getProblem(), clock.instant());
        } catch (HubException why) {
            boolean hasNone =
                    why instanceof HubException.NotFound && source.source().isPartnerList();
            return hasNone ? known.withNothing(clock.instant()) : known.failed(why.problem(), clock.instant());
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
}
