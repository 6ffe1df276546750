package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.limitedUntil;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Source;
import io.hubcheck.catalog.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A source fails, and is asked again: soon at first, then ever less often, and alone. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class BackOffTest {

    private final Bench bench = Bench.healthy();

    private void routerFails() {
        bench.hub.says(ROUTER, down());
    }

    private void routerAnswers() {
        bench.hub.says(ROUTER, routerList(routed(LLAMA, richRow("groq"))));
    }

    private void minutesPass(int minutes) {
        bench.clock.advance(Duration.ofMinutes(minutes));
        bench.dueRefresh();
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    @Test
    void thePausesDoubleUpToAQuarterOfAnHour() {
        routerFails();
        bench.catalog.snapshot();
        List<Long> pauses = new ArrayList<>();
        for (int failures = 0; failures < 7; failures++) {
            Duration pause = Duration.between(
                    bench.clock.instant(), bench.status(Source.ROUTER).nextTry());
            assertThat(bench.catalog.health().nextRefresh())
                    .isEqualTo(bench.status(Source.ROUTER).nextTry());
            pauses.add(pause.toMinutes());
            minutesPass((int) pause.toMinutes());
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 15L);
    }

    @Test
    void onlyWhatFailedIsReadAgainWhileTheRestIsInItsHour() {
        routerFails();
        bench.catalog.snapshot();

        Stream.of(1, 2, 4, 8, 15, 15).forEach(this::minutesPass);

        assertThat(bench.hub.asked(ROUTER)).isEqualTo(7);
        assertThat(bench.hub.asked(LIST)).isEqualTo(1);

        minutesPass(15);
        assertThat(bench.hub.asked(LIST)).as("an hour is over").isEqualTo(2);
    }

    @Test
    void nothingIsAskedBeforeThePauseIsOver() {
        routerFails();
        bench.catalog.snapshot();
        minutesPass(1);

        minutesPass(1);
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(2);

        minutesPass(1);
        assertThat(bench.hub.asked(ROUTER)).isEqualTo(3);
    }

    @Test
    void aSourceThatIsBackGetsItsHourAndAllItsPatienceAgain() {
        routerFails();
        bench.catalog.snapshot();
        minutesPass(1);
        minutesPass(2);
        routerAnswers();
        minutesPass(4);

        SourceStatus status = bench.status(Source.ROUTER);
        assertThat(status.state()).isEqualTo(SourceStatus.State.FRESH);
        assertThat(status.failingSince()).isNull();
        assertThat(status.nextTry()).isEqualTo(minute(67));

        routerFails();
        minutesPass(60);
        assertThat(bench.status(Source.ROUTER).nextTry()).isEqualTo(minute(68));
    }

    @Test
    void itIsKnownSinceWhenASourceFailsAndWhatThatCost() {
        routerFails();
        bench.catalog.snapshot();
        minutesPass(1);

        SourceStatus status = bench.status(Source.ROUTER);
        assertThat(status.failingSince()).isEqualTo(START);
        assertThat(status.nextTry()).isEqualTo(minute(3));
        assertThat(status.requests()).isEqualTo(1);
        assertThat(bench.status(Source.HUB_LIST).requests()).isEqualTo(1);
        assertThat(bench.status(Source.HUB_MODEL).requests()).isZero();
    }

    @Test
    void aRestThatIsShorterThanThePauseDoesNotShortenIt() {
        bench.hub.says(ROUTER, limitedUntil(START.plusSeconds(10)));

        bench.catalog.snapshot();

        assertThat(bench.status(Source.ROUTER).nextTry()).isEqualTo(minute(1));
    }

    @Test
    void whoWaitsForWhatFailedIsHelpedSoonerButEverLessOften() {
        routerFails();
        bench.catalog.snapshot();
        List<Integer> asked = new ArrayList<>();
        for (int tenSeconds = 1; tenSeconds <= 6; tenSeconds++) {
            bench.clock.advance(Duration.ofSeconds(10));
            bench.catalog.current(Duration.ofSeconds(5));
            bench.settled();
            asked.add(bench.hub.asked(ROUTER));
        }

        assertThat(asked).as("after 10, 30 and 70 seconds").containsExactly(2, 2, 3, 3, 3, 3);
        assertThat(bench.hub.asked(LIST)).isEqualTo(1);
    }
}
