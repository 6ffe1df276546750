package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.limitedUntil;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Source;
import io.hubcheck.catalog.SourceStatus.State;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Somebody sets the clock: nothing freezes, and nobody is asked again and again. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class ClockJumpTest {

    private final Bench bench = Bench.healthy();

    private void jump(Duration by) {
        bench.clock.advance(by);
        for (int visitor = 0; visitor < 20; visitor++) {
            bench.dueRefresh();
        }
    }

    @Test
    void aClockThatGoesBackByDaysFreezesNothing() {
        bench.catalog.snapshot();

        jump(Duration.ofDays(-10));
        assertThat(bench.hub.asked(LIST)).as("read once at the new time").isEqualTo(2);

        jump(Duration.ofMinutes(59));
        assertThat(bench.hub.asked(LIST)).isEqualTo(2);
        jump(Duration.ofMinutes(1));
        assertThat(bench.hub.asked(LIST)).isEqualTo(3);
    }

    @Test
    void noTwoSnapshotsEverShareAnId() {
        Set<String> ids = new HashSet<>();
        ids.add(bench.catalog.snapshot().id());

        for (int swing = 0; swing < 3; swing++) {
            jump(Duration.ofHours(2));
            ids.add(bench.catalog.peek().id());
            jump(Duration.ofHours(-2));
            ids.add(bench.catalog.peek().id());
        }

        assertThat(bench.hub.asked(LIST)).isEqualTo(7);
        assertThat(ids).hasSize(7);
    }

    @Test
    void aListOfAnotherClockIsNoWordAboutNow() {
        bench.catalog.snapshot();
        assertThat(bench.catalog.view().status(Source.HUB_LIST).orElseThrow().state())
                .isEqualTo(State.FRESH);
        bench.hub.waitsFor(LIST);

        bench.clock.advance(Duration.ofHours(-2));

        assertThat(bench.catalog.view().status(Source.HUB_LIST).orElseThrow().state())
                .isEqualTo(State.STALE);
        assertThat(bench.meters
                        .get("hubcheck.catalog.sources")
                        .tag("state", "stale")
                        .gauge()
                        .value())
                .isEqualTo(2);
    }

    @Test
    void aClockThatIsPutRightByASecondChangesLittle() {
        bench.catalog.snapshot();
        bench.clock.advance(Duration.ofMinutes(30));

        jump(Duration.ofSeconds(-1));
        assertThat(bench.hub.asked(LIST)).isEqualTo(1);
    }

    @Test
    void aClockThatJumpsAheadMakesOneRefreshDue() {
        bench.catalog.snapshot();

        jump(Duration.ofDays(400));

        assertThat(bench.hub.asked(LIST)).isEqualTo(2);
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(2);
    }

    @Test
    void aClockThatSwingsToAndFroCausesOneReadingASwing() {
        bench.catalog.snapshot();

        for (int swing = 0; swing < 5; swing++) {
            jump(Duration.ofDays(3));
            jump(Duration.ofDays(-3));
        }

        assertThat(bench.hub.asked(LIST)).isEqualTo(11);
    }

    @Test
    void aPressOfTheButtonAfterTheClockWentBackReadsAnew() {
        bench.catalog.refresh().join();
        bench.clock.advance(Duration.ofHours(-2));

        bench.catalog.refresh().join();
        bench.catalog.refresh().join();

        assertThat(bench.hub.asked(LIST)).isEqualTo(2);
    }

    @Test
    void aSourceIsNotLeftAloneForeverBecauseItsTimeWasOfAnotherClock() {
        bench.hub.says(ROUTER, limitedUntil(bench.clock.instant().plus(Duration.ofMinutes(5))));
        bench.catalog.snapshot();

        jump(Duration.ofDays(-1));
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(2);
    }

    @Test
    void aFailingSourceIsStillTriedWhenTheClockHasGoneBack() {
        bench.hub.says(ROUTER, down());
        bench.catalog.snapshot();

        jump(Duration.ofHours(-3));
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(2);
        assertThat(bench.status(Source.ROUTER).nextTry()).isAfter(bench.clock.instant());
        bench.catalog.current(Duration.ofSeconds(5));
        assertThat(bench.hub.asked(ROUTER)).as("but not at every question").isEqualTo(2);
    }
}
