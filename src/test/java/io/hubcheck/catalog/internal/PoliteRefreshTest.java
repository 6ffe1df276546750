package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.pageBefore;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.RefreshProgress;
import io.hubcheck.catalog.internal.HandDrivenHub.Call;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** People press the button, see how far it is, and the server stops in the middle of it. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class PoliteRefreshTest {

    private final Bench bench = Bench.healthy();

    @Test
    void aSecondPressJoinsTheFirstWhileThatRuns() throws Exception {
        bench.hub.waitsFor(LIST);
        CompletableFuture<CatalogSnapshot> first = bench.catalog.refresh();
        bench.clock.advance(Duration.ofMinutes(5));
        CompletableFuture<CatalogSnapshot> second = bench.catalog.refresh();

        bench.hub.take().answer(page(served(LLAMA, "groq")));

        assertThat(second.join()).isSameAs(first.join());
        assertThat(bench.hub.asked(LIST)).isEqualTo(1);
    }

    @Test
    void aPressReadsEverythingEvenRightAfterOneSourceWasRepaired() {
        bench.hub.says(ROUTER, down());
        bench.catalog.snapshot();
        bench.clock.advance(Duration.ofSeconds(61));
        bench.dueRefresh();
        assertThat(bench.hub.asked(LIST)).isEqualTo(1);

        bench.catalog.refresh().join();

        assertThat(bench.hub.asked(LIST)).isEqualTo(2);
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(3);
    }

    @Test
    void pagesAndSourcesAreCountedWhileTheyCome() throws Exception {
        bench.hub.waitsFor(LIST);
        bench.hub.waitsFor(ROUTER);
        bench.catalog.peek();
        Call one = bench.hub.take();
        Call other = bench.hub.take();
        assertThat(progress()).isEqualTo(new RefreshProgress(HandClock.START, 0, 2, 0));

        Call list = one.what().equals(LIST) ? one : other;
        list.answer(pageBefore("2", served(LLAMA, "groq")));
        Call second = bench.hub.take();
        assertThat(progress()).isEqualTo(new RefreshProgress(HandClock.START, 0, 2, 1));

        (list == one ? other : one).answer(routerList(routed(LLAMA)));
        second.answer(page(served(QWEN, "groq")));
        bench.settled();
        assertThat(bench.catalog.health().progress()).isNull();
        assertThat(bench.status(Source.HUB_LIST).requests()).isEqualTo(2);
    }

    private RefreshProgress progress() {
        return bench.catalog.health().progress();
    }

    @Test
    void aServerThatStopsKeepsWhatItHadAndAsksForNothingMore() throws Exception {
        CatalogSnapshot before = bench.catalog.snapshot();
        bench.hub.waitsFor(LIST);
        bench.clock.advance(Duration.ofHours(2));
        bench.catalog.peek();
        Call call = bench.hub.take();

        Thread stopping = Thread.startVirtualThread(bench.cycle::close);
        while (stopping.getState() != Thread.State.TIMED_WAITING && stopping.isAlive()) {
            Thread.onSpinWait();
        }
        call.answer(page(served(QWEN, "cerebras")));
        stopping.join();
        bench.settled();

        assertThat(bench.catalog.snapshot()).isSameAs(before);
        assertThat(bench.status(Source.HUB_LIST).failingSince()).isNull();
        int asked = bench.hub.asked();
        bench.clock.advance(Duration.ofHours(2));
        assertThat(bench.catalog.refresh().join()).isSameAs(before);
        bench.catalog.current(Duration.ofSeconds(1));
        new RefreshSchedule(() -> bench.cycle, bench.clock, () -> 0, false).tick();
        assertThat(bench.hub.asked()).isEqualTo(asked);
    }
}
