package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody visits, and the catalogue stays fresh all the same. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class RefreshScheduleTest {

    private final Bench bench = Bench.healthy();

    private RefreshSchedule schedule(double random) {
        return new RefreshSchedule(() -> bench.cycle, bench.clock, () -> random, false);
    }

    private void tickAfter(RefreshSchedule schedule, Duration time) {
        bench.clock.advance(time);
        tick(schedule);
    }

    private void tick(RefreshSchedule schedule) {
        schedule.tick();
        bench.settled();
    }

    @Test
    void theFirstReadingIsNotLeftToTheFirstVisitor() {
        tick(schedule(0.5));

        assertThat(bench.hub.asked()).isEqualTo(2);
        assertThat(bench.catalog.health().nextRefresh()).isEqualTo(START.plus(Duration.ofMinutes(60)));
    }

    @ParameterizedTest
    @CsvSource({"0, 3600", "0.5, 3420", "1, 3240"})
    void whatIsGoodForAnHourIsReadAnewALittleBeforeEachServerAtAMomentOfItsOwn(double random, int seconds) {
        RefreshSchedule schedule = schedule(random);
        tick(schedule);
        tick(schedule);

        tickAfter(schedule, Duration.ofSeconds(seconds - 1));
        assertThat(bench.hub.asked()).isEqualTo(2);

        tickAfter(schedule, Duration.ofSeconds(1));
        assertThat(bench.hub.asked()).isEqualTo(4);
        assertThat(bench.catalog.health().nextRefresh()).isEqualTo(START.plusSeconds(seconds + 3600));
    }

    @ParameterizedTest
    @CsvSource({"0, 60", "1, 66"})
    void whatFailedIsTriedNoSoonerThanItsPauseAllows(double random, int seconds) {
        bench.hub.says(ROUTER, down());
        RefreshSchedule schedule = schedule(random);
        tick(schedule);
        tick(schedule);

        tickAfter(schedule, Duration.ofSeconds(seconds - 1));
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(1);

        tickAfter(schedule, Duration.ofSeconds(1));
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(2);
        assertThat(bench.hub.asked(LIST)).isEqualTo(1);
    }

    @Test
    void aHundredServersThatStartedTogetherDoNotCallTogether() {
        List<Bench> servers = Stream.generate(Bench::healthy).limit(100).toList();
        java.util.Random random = new java.util.Random(1);
        List<RefreshSchedule> schedules = servers.stream()
                .map(server -> new RefreshSchedule(() -> server.cycle, server.clock, random::nextDouble, false))
                .toList();
        int most = 0;
        for (int minute = 0; minute <= 61; minute++) {
            int before = servers.stream().mapToInt(server -> server.hub.asked()).sum();
            for (int server = 0; server < servers.size(); server++) {
                schedules.get(server).tick();
                servers.get(server).settled();
                schedules.get(server).tick();
                servers.get(server).clock.advance(Duration.ofMinutes(1));
            }
            int after = servers.stream().mapToInt(server -> server.hub.asked()).sum();
            most = minute == 0 ? 0 : Math.max(most, after - before);
        }

        assertThat(servers).allMatch(server -> server.hub.asked() == 4);
        assertThat(most).as("requests in the busiest minute, of 200").isLessThan(80);
    }

    @Test
    void visitorsAndScheduleRefreshOneAtATime() throws Exception {
        RefreshSchedule schedule = schedule(1);
        tick(schedule);
        bench.hub.waitsFor(LIST);
        bench.clock.advance(Duration.ofMinutes(60));

        schedule.tick();
        bench.catalog.peek();
        schedule.tick();
        var pressed = bench.catalog.refresh();
        bench.hub.take().answer(page(served(LLAMA, "groq")));
        pressed.join();

        assertThat(bench.hub.asked(LIST)).isEqualTo(2);
    }

    @Test
    void aMachineThatSleptForDaysRefreshesOnceWhenItWakes() {
        RefreshSchedule schedule = schedule(0.5);
        tick(schedule);

        tickAfter(schedule, Duration.ofDays(3));
        tick(schedule);
        tick(schedule);

        assertThat(bench.hub.asked()).isEqualTo(4);
    }

    @Test
    void aClockThatWentBackIsNoReasonToStop() {
        RefreshSchedule schedule = schedule(0.5);
        tick(schedule);
        tick(schedule);

        tickAfter(schedule, Duration.ofDays(-3));
        tick(schedule);
        assertThat(bench.hub.asked()).isEqualTo(4);

        tickAfter(schedule, Duration.ofMinutes(57));
        assertThat(bench.hub.asked()).isEqualTo(6);
    }

    @Test
    void itStopsWhenTheServerDoes() {
        RefreshSchedule schedule = schedule(0.5);
        assertThat(schedule.isAutoStartup()).isFalse();

        schedule.start();
        assertThat(schedule.isRunning()).isTrue();
        schedule.stop();

        assertThat(schedule.isRunning()).isFalse();
    }
}
