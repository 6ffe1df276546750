package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.limitedUntil;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.internal.HandDrivenHub.Call;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class RefreshPolicyTest {

    @Test
    void aSnapshotIsServedForAnHourWhenEverySourceAnswered() {
        Bench bench = Bench.healthy();
        CatalogSnapshot first = bench.catalog.snapshot();
        assertThat(bench.catalog.health().nextRefresh()).isEqualTo(START.plus(Duration.ofMinutes(60)));

        bench.clock.advance(Duration.ofMinutes(60).minusMillis(1));

        assertThat(bench.catalog.snapshot()).isSameAs(first);
        assertThat(bench.hub.asked()).isEqualTo(2);
    }

    @Test
    void nobodyWaitsForALaterRefresh() throws Exception {
        Bench bench = Bench.healthy();
        CatalogSnapshot first = bench.catalog.snapshot();
        bench.hub.waitsFor(LIST);
        bench.clock.advance(Duration.ofMinutes(60));

        assertThat(bench.catalog.snapshot()).isSameAs(first);
        Call call = bench.hub.take();
        assertThat(bench.catalog.health().refreshing()).isTrue();
        bench.clock.advance(Duration.ofMinutes(5));
        assertThat(bench.catalog.snapshot()).isSameAs(first);

        CompletableFuture<CatalogSnapshot> end = bench.catalog.refresh();
        call.answer(page(served(LLAMA, "cerebras")));
        assertThat(end.join()).isNotSameAs(first).isSameAs(bench.catalog.snapshot());
        assertThat(end.join().id()).isNotEqualTo(first.id());
        assertThat(bench.catalog.health().refreshing()).isFalse();
        assertThat(bench.hub.asked(LIST)).isEqualTo(2);
    }

    @Test
    void whoeverAsksForARefreshWithinAMinuteOfTheLastJoinsThatOne() {
        Bench bench = Bench.healthy();
        CatalogSnapshot first = bench.catalog.refresh().join();

        bench.clock.advance(Duration.ofSeconds(59));
        assertThat(bench.catalog.refresh().join()).isSameAs(first);
        assertThat(bench.hub.asked(LIST)).isEqualTo(1);

        bench.clock.advance(Duration.ofSeconds(1));
        assertThat(bench.catalog.refresh().join()).isNotSameAs(first);
        assertThat(bench.hub.asked(LIST)).isEqualTo(2);
    }

    @Test
    void oneCallerGivingUpDoesNotStopTheRefreshForTheOthers() throws Exception {
        Bench bench = Bench.healthy();
        bench.hub.waitsFor(LIST);
        CompletableFuture<CatalogSnapshot> impatient = bench.catalog.refresh();
        CompletableFuture<CatalogSnapshot> patient = bench.catalog.refresh();

        impatient.cancel(true);
        bench.hub.take().answer(page(served(LLAMA, "groq")));

        assertThat(patient.join().models()).hasSize(1);
    }

    @Test
    void afterATotalFailureTheLastGoodSnapshotStays() {
        Bench bench = Bench.healthy();
        CatalogSnapshot good = bench.catalog.snapshot();
        bench.hub.says(LIST, down()).says(ROUTER, down());

        assertThat(bench.nextRefresh()).isSameAs(good);

        assertThat(bench.catalog.snapshot().at()).isEqualTo(START);
        assertThat(bench.status(Source.HUB_LIST))
                .isEqualTo(new SourceStatus(
                        Source.HUB_LIST,
                        SourceStatus.State.STALE,
                        START,
                        down().problem(),
                        START.plus(Duration.ofMinutes(60)),
                        START.plus(Duration.ofMinutes(61)),
                        1));
    }

    @Test
    void aSourceThatSaysWhenToComeBackIsLeftAloneUntilThen() {
        Bench bench = Bench.healthy();
        Instant retryAt = START.plus(Duration.ofMinutes(20));
        bench.hub.says(ROUTER, limitedUntil(retryAt));
        bench.catalog.snapshot();

        assertThat(bench.status(Source.ROUTER).nextTry()).isEqualTo(retryAt);

        bench.clock.advance(Duration.ofMinutes(19));
        bench.catalog.current(Duration.ofSeconds(5));
        bench.catalog.refresh().join();
        assertThat(bench.hub.asked(LIST))
                .as("whoever asks for everything gets the rest")
                .isEqualTo(2);
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(1);
        assertThat(bench.status(Source.ROUTER).problem().code()).isEqualTo(Problem.RATE_LIMITED);

        bench.clock.advance(Duration.ofMinutes(1));
        bench.dueRefresh();
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(2);
    }

    @Test
    void aSourceThatRecoversIsFreshAgain() {
        Bench bench = Bench.dark();
        assertThat(bench.catalog.snapshot().basis()).isEqualTo(Basis.KNOWN);
        bench.hub.says(LIST, page(served(LLAMA, "groq")));

        assertThat(bench.nextRefresh().basis()).isEqualTo(Basis.DISCOVERED);
        assertThat(bench.status(Source.HUB_LIST).state()).isEqualTo(SourceStatus.State.FRESH);
        assertThat(bench.status(Source.HUB_MODEL).state()).isEqualTo(SourceStatus.State.IDLE);
    }

    @Test
    void aSourceWithABugIsAProblemLikeAnyOther() {
        HandClock clock = new HandClock();
        CatalogRefresh refresh = refresh(
                source("buggy", () -> {
                    throw new IllegalStateException("a bug");
                }),
                source("spare", () -> Harvest.whole(List.of())),
                clock);

        CatalogState state = refresh.whole(refresh.start(), new RunningRefresh(START));

        assertThat(state.reading(new Source("buggy")).problem().code()).isEqualTo("source_failed");
        assertThat(state.nextRefresh()).as("with nothing to show, soon").isEqualTo(START.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aRefreshThatBreaksIsTriedAgainAfterAMinuteAndNotBefore() {
        HandClock clock = new HandClock();
        AtomicInteger asked = new AtomicInteger();
        NamedSource breaking = source("breaking", () -> {
            asked.incrementAndGet();
            throw new StackOverflowError();
        });
        RefreshCycle cycle = new RefreshCycle(
                refresh(breaking, breaking, clock),
                new MemoryStore("a test"),
                new RefreshMetrics(new SimpleMeterRegistry()),
                (before, after) -> {},
                clock);

        assertThat(cycle.snapshot()).isSameAs(CatalogSnapshot.NONE);
        assertThat(cycle.health().refreshing()).isFalse();
        assertThat(cycle.snapshot()).isSameAs(CatalogSnapshot.NONE);
        assertThat(asked).hasValue(1);

        clock.advance(Duration.ofMinutes(1));
        assertThat(cycle.snapshot()).isSameAs(CatalogSnapshot.NONE);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aListenerThatBreaksKeepsNobodyWaiting() {
        HandClock clock = new HandClock();
        NamedSource empty = source("empty", () -> Harvest.whole(List.of()));
        AtomicInteger told = new AtomicInteger();
        RefreshCycle cycle = new RefreshCycle(
                refresh(empty, empty, clock),
                new MemoryStore("a test"),
                new RefreshMetrics(new SimpleMeterRegistry()),
                (before, after) -> {
                    told.incrementAndGet();
                    throw new IllegalStateException("a bug");
                },
                clock);

        assertThat(cycle.refresh().join()).isSameAs(CatalogSnapshot.NONE);
        clock.advance(Duration.ofMinutes(1));
        assertThat(cycle.refresh().join()).isSameAs(CatalogSnapshot.NONE);
        assertThat(told).hasValue(2);
    }

    private static CatalogRefresh refresh(NamedSource list, NamedSource fallback, HandClock clock) {
        return new CatalogRefresh(() -> new CatalogSources(List.of(list), fallback, (before, now) -> List.of()), clock);
    }

    private static NamedSource source(String id, Supplier<Harvest> harvest) {
        return new NamedSource(new Source(id), progress -> harvest.get());
    }
}
