package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;
import static io.hubcheck.token.internal.HandMade.oauth;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenCacheTest {

    private final HandClock clock = new HandClock();
    private final WhoamiHub hub = new WhoamiHub(token -> classic("read"));
    private final CachedTokens tokens = HandMade.tokens(hub, clock);

    @Test
    void theHubIsAskedAboutATokenOnceAnHour() {
        TokenReport first = inspect(CLASSIC_TOKEN);
        clock.advance(Duration.ofMinutes(59));
        assertThat(inspect(CLASSIC_TOKEN)).isSameAs(first);

        clock.advance(Duration.ofMinutes(1));
        assertThat(inspect(CLASSIC_TOKEN)).isNotEqualTo(first);
        assertThat(hub.asked()).hasSize(2);
    }

    @Test
    void aReportIsNotKeptBeyondTheTokensOwnEnd() {
        hub.answers(token -> oauth(clock.instant().plusSeconds(90)));

        assertAskedAgainAfter(Duration.ofSeconds(90));
    }

    @Test
    void aRefusalIsKeptForAMinute() {
        hub.answers(failing(new HubException.InvalidToken()));

        assertAskedAgainAfter(Duration.ofMinutes(1));
    }

    @Test
    void anExpiredTokenIsAskedAboutOnceAMinute() {
        hub.answers(token -> oauth(clock.instant().minusSeconds(1)));

        assertAskedAgainAfter(Duration.ofMinutes(1));
    }

    @Test
    void aThrottledQuestionIsAskedAgainWhenTheHubListens() {
        hub.answers(failing(
                new HubException.RateLimited("Asked too often.", clock.instant().plusSeconds(200))));

        assertAskedAgainAfter(Duration.ofSeconds(200));
    }

    @Test
    void noThrottleLastsLongerThanAnHour() {
        hub.answers(failing(
                new HubException.RateLimited("Asked too often.", clock.instant().plus(Duration.ofDays(9)))));

        assertAskedAgainAfter(Duration.ofHours(1));
    }

    @ParameterizedTest
    @MethodSource("passingTrouble")
    void troubleIsForgottenAfterTenSeconds(HubException trouble) {
        hub.answers(failing(trouble));

        assertAskedAgainAfter(Duration.ofSeconds(10));
    }

    static Stream<HubException> passingTrouble() {
        return Stream.of(
                new HubException.Unreachable("No answer.", null),
                new HubException.Malformed("A page instead of an answer.", null),
                new HubException.RateLimited("Asked too often.", null),
                new HubException.RateLimited(
                        "Asked too often.", new HandClock().instant().minusSeconds(1)));
    }

    @Test
    void twoTokensThatBeginAlikeNeverShareAReport() {
        hub.answers(token -> classic(token.endsWith("reader") ? "read" : "auditor"));
        String start = "hf_demo_" + "same".repeat(20);

        TokenReport reader = inspect(start + "_reader");
        TokenReport auditor = inspect(start + "_auditor");

        assertThat(reader.inference()).isNotEqualTo(auditor.inference());
        assertThat(inspect(start + "_reader")).isSameAs(reader);
        assertThat(inspect(start + "_auditor")).isSameAs(auditor);
        assertThat(hub.asked()).containsExactly(start + "_reader", start + "_auditor");
    }

    @Test
    @Timeout(30)
    void manyWhoAskAtOnceCauseOneCall() throws InterruptedException {
        CountDownLatch hubMayAnswer = new CountDownLatch(1);
        hub.answers(token -> {
            awaitQuietly(hubMayAnswer);
            return classic("read");
        });
        CachedTokens shared = HandMade.tokens(hub, clock);
        ConcurrentLinkedQueue<TokenReport> reports = new ConcurrentLinkedQueue<>();
        List<Thread> askers = Stream.generate(() ->
                        Thread.ofPlatform().start(() -> reports.add(shared.inspect(Credential.of(CLASSIC_TOKEN)))))
                .limit(50)
                .toList();

        awaitAllWaiting(askers);
        hubMayAnswer.countDown();
        for (Thread asker : askers) {
            asker.join();
        }

        assertThat(hub.asked()).hasSize(1);
        assertThat(reports).hasSize(50).containsOnly(reports.peek());
    }

    @Test
    void aReportOfAClockThatWasSetBackSinceIsNotKept() {
        TokenReport first = inspect(CLASSIC_TOKEN);
        clock.advance(Duration.ofHours(-2));

        assertThat(inspect(CLASSIC_TOKEN)).isNotSameAs(first);
        assertThat(inspect(CLASSIC_TOKEN).fetchedAt()).isEqualTo(clock.instant());
        assertThat(hub.asked()).hasSize(2);
    }

    private void assertAskedAgainAfter(Duration lifetime) {
        TokenReport first = inspect(CLASSIC_TOKEN);
        clock.advance(lifetime.minusMillis(1));
        assertThat(inspect(CLASSIC_TOKEN)).isSameAs(first);

        clock.advance(Duration.ofMillis(1));
        assertThat(inspect(CLASSIC_TOKEN)).isNotSameAs(first);
        assertThat(hub.asked()).hasSize(2);
    }

    private TokenReport inspect(String token) {
        return tokens.inspect(Credential.of(token));
    }

    private static Function<String, Identity> failing(HubException trouble) {
        return token -> {
            throw trouble;
        };
    }

    private static void awaitAllWaiting(List<Thread> threads) {
        while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
