package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.internal.store.CatalogFile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Plugins come and go with their sources, while the server runs and between two runs. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PluginSourcesTest {

    private static final Source HOUSE = new Source("house/list");

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private final List<NamedSource> lists = new CopyOnWriteArrayList<>();
    private final List<String> heard = new ArrayList<>();

    @Test
    void whatAPluginSaidBeforeARestartIsNotServedWhenItIsThereNoMore() {
        lists.addAll(List.of(says(Source.HUB_LIST, LLAMA), says(HOUSE, QWEN)));
        try (CatalogStore store = store()) {
            assertThat(models(cycle(store).refresh().join())).containsExactlyInAnyOrder(LLAMA, QWEN);
        }
        lists.removeIf(list -> list.source().equals(HOUSE));
        try (CatalogStore store = store()) {
            RefreshCycle second = cycle(store);

            second.sourcesChanged();

            assertThat(models(second.state().snapshot())).containsExactly(LLAMA);
            settled(second);
            assertThat(heard).containsExactly("[" + QWEN + ", " + LLAMA + "] > [" + LLAMA + "]");
        }
        try (CatalogStore store = store()) {
            assertThat(models(cycle(store).state().snapshot())).containsExactly(LLAMA);
        }
    }

    @Test
    void noStartWaitsForTheDiskToForgetItAndNoVisitorSeesIt() {
        lists.addAll(List.of(says(Source.HUB_LIST, LLAMA), says(HOUSE, QWEN)));
        try (CatalogStore store = store()) {
            cycle(store).refresh().join();
        }
        lists.removeIf(list -> list.source().equals(HOUSE));
        try (CatalogStore store = store()) {
            CountDownLatch disk = new CountDownLatch(1);
            StartingCycle starting = new StartingCycle(() -> {
                await(disk);
                return cycle(store);
            });

            starting.sourcesChanged();
            disk.countDown();

            assertThat(models(starting.get().state().snapshot())).containsExactly(LLAMA);
            settled(starting.get());
        }
    }

    @Test
    void whereAllPluginsAreStillThereARestartReadsNothing() {
        lists.addAll(List.of(says(Source.HUB_LIST, LLAMA), says(HOUSE, QWEN)));
        try (CatalogStore store = store()) {
            cycle(store).refresh().join();
        }
        lists.clear();
        lists.addAll(List.of(unasked(Source.HUB_LIST), unasked(HOUSE)));
        try (CatalogStore store = store()) {
            RefreshCycle second = cycle(store);

            second.sourcesChanged();

            assertThat(second.health().refreshing()).isFalse();
            assertThat(models(second.state().snapshot())).containsExactlyInAnyOrder(LLAMA, QWEN);
        }
    }

    @Test
    void whoGoesDuringALongRefreshIsForgottenAtOnceAndForGood() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        lists.addAll(List.of(says(Source.HUB_LIST, LLAMA), says(HOUSE, QWEN)));
        RefreshCycle cycle = cycle(new MemoryStore("a test"));
        cycle.refresh().join();
        clock.advance(RefreshPolicy.LIFE);
        lists.set(0, new NamedSource(Source.HUB_LIST, progress -> {
            await(mayEnd);
            return listing(Source.HUB_LIST, LLAMA);
        }));
        var refresh = cycle.refresh();

        lists.remove(1);
        cycle.sourcesChanged();

        assertThat(models(cycle.state().snapshot())).containsExactly(LLAMA);
        mayEnd.countDown();
        assertThat(models(refresh.join())).containsExactly(LLAMA);
        settled(cycle);
        assertThat(models(cycle.state().snapshot())).containsExactly(LLAMA);
    }

    @Test
    void whereNobodyElseSaidAnythingNothingIsLeft() {
        lists.add(says(HOUSE, QWEN));
        RefreshCycle cycle = cycle(new MemoryStore("a test"));
        cycle.refresh().join();

        lists.clear();
        cycle.sourcesChanged();

        assertThat(cycle.state().snapshot()).isSameAs(CatalogSnapshot.NONE);
    }

    @Test
    void whoComesIsReadAtOnceAndNobodyElseIs() {
        lists.add(says(Source.HUB_LIST, LLAMA));
        RefreshCycle cycle = cycle(new MemoryStore("a test"));
        cycle.refresh().join();
        lists.set(0, unasked(Source.HUB_LIST));

        lists.add(says(HOUSE, QWEN));
        cycle.sourcesChanged();

        settled(cycle);
        assertThat(models(cycle.state().snapshot())).containsExactlyInAnyOrder(LLAMA, QWEN);
    }

    private RefreshCycle cycle(CatalogStore store) {
        NamedSource fallback = new NamedSource(Source.HUB_MODEL, progress -> Harvest.whole(List.of()));
        CatalogRefresh refresh = new CatalogRefresh(
                () -> new CatalogSources(List.copyOf(lists), fallback, (before, now) -> List.of()), clock);
        return new RefreshCycle(
                refresh,
                store,
                new RefreshMetrics(new SimpleMeterRegistry()),
                (before, after) -> heard.add(models(before.snapshot()) + " > " + models(after.snapshot())),
                clock);
    }

    private CatalogStore store() {
        heard.clear();
        return new DiskStore(new CatalogFile(folder, clock), clock);
    }

    private static void settled(RefreshCycle cycle) {
        while (cycle.health().refreshing()) {
            Thread.onSpinWait();
        }
    }

    private static List<String> models(CatalogSnapshot snapshot) {
        return snapshot.models().stream()
                .map(model -> model.id().value())
                .sorted()
                .toList();
    }

    private NamedSource says(Source source, String model) {
        return new NamedSource(source, progress -> listing(source, model));
    }

    private static NamedSource unasked(Source source) {
        CatalogSource reader = progress -> {
            throw new AssertionError(source + " was read");
        };
        return new NamedSource(source, reader);
    }

    private Harvest listing(Source source, String model) {
        ModelId id = new ModelId(model);
        Claim claim = new Claim(Availability.LIVE, Provenance.of(source, clock.instant()));
        Offer offer = Offer.builder(id, new ProviderId("groq"), Task.CONVERSATIONAL, claim)
                .build();
        return Harvest.whole(List.of(Listing.of(id, List.of(offer))));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
