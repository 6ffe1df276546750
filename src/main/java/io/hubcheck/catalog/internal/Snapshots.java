package io.hubcheck.catalog.internal;

import io.hubcheck.api.Basis;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one snapshot of what the sources have told. */
final class Snapshots {

    private Snapshots() {}

    /** The snapshot from before, if no source has told anything new, nor ceased to speak of now. */
    static CatalogSnapshot of(List<SourceReading> readings, CatalogState before) {
        Instant newest = readings.stream()
                .flatMap(reading -> Stream.of(reading.lastAnswer(), reading.lastSuccess()))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        if (nothingNew(readings, before)) {
            return before.snapshot();
        }
        if (newest == null || readings.stream().noneMatch(SourceReading::hasAnswered)) {
            return CatalogSnapshot.NONE;
        }
        return merged(
                id(newest, before.snapshot()),
                newest,
                discovered(readings) ? Basis.DISCOVERED : Basis.FALLBACK_MODELS,
                readings);
    }

    /** By time, but always after the one before: the clock may be set back, and what a source said may be left out. */
    private static String id(Instant newest, CatalogSnapshot before) {
        return Long.toString(Math.max(newest.toEpochMilli(), number(before.id()) + 1), Character.MAX_RADIX);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id, Character.MAX_RADIX);
        } catch (NumberFormatException noneOfOurs) {
            return 0;
        }
    }

    /** All that the sources say now or said last, as one snapshot. */
    static CatalogSnapshot merged(String id, Instant at, Basis basis, List<SourceReading> readings) {
        Set<Source> current = current(readings);
        List<Harvest> told = readings.parallelStream().map(SourceReading::told).toList();
        return CatalogSnapshot.of(
                id,
                at,
                basis,
                Merge.of(told.stream().map(Harvest::listings).toList(), current),
                TagMerge.of(told.stream().map(Harvest::tagOffers).toList(), current));
    }

    /** Whether the Hub's whole list is among what was told. */
    static boolean discovered(List<SourceReading> readings) {
        return readings.stream().anyMatch(reading -> reading.source().equals(Source.HUB_LIST) && reading.hasAnswered());
    }

    /** Those whose last try succeeded, so that what they say is a word about now. */
    private static Set<Source> current(List<SourceReading> readings) {
        return readings.stream()
                .filter(reading -> reading.problem() == null)
                .map(SourceReading::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean nothingNew(List<SourceReading> readings, CatalogState before) {
        Set<Source> speaking = speaking(readings);
        return sources(readings).containsAll(sources(before.readings()))
                && (speaking.isEmpty() || speaking.containsAll(speaking(before.readings())))
                && readings.stream()
                        .allMatch(reading -> Objects.equals(
                                reading.lastAnswer(),
                                before.reading(reading.source()).lastAnswer()));
    }

    /** Those of the current ones that have told something; where there are none, the words of all count. */
    private static Set<Source> speaking(List<SourceReading> readings) {
        Set<Source> speaking = new HashSet<>(sources(readings));
        speaking.retainAll(current(readings));
        return speaking;
    }

    private static Set<Source> sources(List<SourceReading> readings) {
        return readings.stream()
                .filter(SourceReading::hasAnswered)
                .map(SourceReading::source)
                .collect(Collectors.toUnmodifiableSet());
    }
}
