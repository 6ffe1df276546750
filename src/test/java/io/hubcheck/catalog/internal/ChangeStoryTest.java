package io.hubcheck.catalog.internal;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Source.HUB_LIST;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.States.offer;
import static io.hubcheck.catalog.internal.States.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Availability;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.OfferChange.Kind;
import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.internal.store.CatalogFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody asks what has changed: in memory as on disk, and there after a restart too. */
class ChangeStoryTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNewestComeFirstAndEachCriterionNarrows(boolean onDisk) {
        try (CatalogStore store = store(onDisk)) {
            failAndHeal(store);

            assertThat(store.changes(ChangeQuery.newest(10)).changes())
                    .extracting(CatalogDiffTest::said)
                    .containsExactly(
                            "REMOVED " + QWEN + " together live>null",
                            "STATUS " + LLAMA + " groq error>live",
                            "STATUS " + LLAMA + " groq live>error");
            assertThat(store.changes(ChangeQuery.newest(10)).keptSince()).isEqualTo(HandClock.START);
            assertThat(said(store, new ChangeQuery(HandClock.START.plus(HOUR), null, null, null, null, 10)))
                    .hasSize(2);
            assertThat(said(store, new ChangeQuery(null, Kind.REMOVED, null, null, null, 10)))
                    .hasSize(1);
            assertThat(said(store, new ChangeQuery(null, null, "groq", null, null, 10)))
                    .hasSize(2);
            assertThat(said(store, new ChangeQuery(null, null, null, QWEN.toLowerCase(), null, 10)))
                    .hasSize(1);
            assertThat(said(store, new ChangeQuery(null, null, "nobody", null, null, 10)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pageByPageEachIsSeenOnce(boolean onDisk) {
        try (CatalogStore store = store(onDisk)) {
            failAndHeal(store);
            List<OfferChange> all = new ArrayList<>();
            Long before = null;
            do {
                ChangeHistory page = store.changes(new ChangeQuery(null, null, null, null, before, 1));
                all.addAll(page.changes());
                before = page.next();
            } while (before != null);

            assertThat(all).isEqualTo(store.changes(ChangeQuery.newest(10)).changes());
        }
    }

    @Test
    void aRestartForgetsNothingAndGoesOn() {
        List<OfferChange> before;
        try (CatalogStore store = store(true)) {
            failAndHeal(store);
            before = store.changes(ChangeQuery.newest(10)).changes();
        }
        try (CatalogStore store = store(true)) {
            assertThat(store.changes(ChangeQuery.newest(10)).changes()).isEqualTo(before);
            assertThat(store.changes(ChangeQuery.newest(10)).keptSince()).isEqualTo(HandClock.START);

            save(store, LLAMA, ERROR);

            List<OfferChange> after = store.changes(ChangeQuery.newest(10)).changes();
            assertThat(after).hasSize(4).endsWith(before.toArray(OfferChange[]::new));
            assertThat(CatalogDiffTest.said(after.getFirst())).isEqualTo("STATUS " + LLAMA + " groq live>error");
        }
    }

    @Test
    void afterHalfAYearAChangeIsForgottenAndTheAnswerSaysSinceWhenThereAreAny() {
        try (CatalogStore store = store(true)) {
            failAndHeal(store);
            clock.advance(Duration.ofDays(181));
            save(store, LLAMA, ERROR);

            ChangeHistory history = store.changes(ChangeQuery.newest(10));

            assertThat(history.changes()).hasSize(1);
            assertThat(history.keptSince()).isEqualTo(HandClock.START.plus(HOUR).plus(HOUR));
        }
    }

    private static List<OfferChange> said(CatalogStore store, ChangeQuery query) {
        return store.changes(query).changes();
    }

    /** Groq fails and is well again, and then Together is gone. */
    private void failAndHeal(CatalogStore store) {
        save(store, LLAMA, LIVE, QWEN);
        save(store, LLAMA, ERROR, QWEN);
        save(store, LLAMA, LIVE);
    }

    private void save(CatalogStore store, String model, Availability status, String... others) {
        Instant now = clock.instant();
        List<OfferBuilder> offers = new ArrayList<>();
        offers.add(offer(HUB_LIST, now, model, "groq", status));
        for (String other : others) {
            offers.add(offer(HUB_LIST, now, other, "together", LIVE));
        }
        store.save(States.at(now, says(HUB_LIST, now, offers.toArray(OfferBuilder[]::new))));
        if (store instanceof DiskStore disk) {
            disk.settled().join();
        }
        clock.advance(HOUR);
    }

    private CatalogStore store(boolean onDisk) {
        CatalogStore store = onDisk ? new DiskStore(new CatalogFile(folder, clock), clock) : new MemoryStore("a test");
        store.load();
        return store;
    }
}
