package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** What becomes of a sign-in as time goes by. */
class RenewalTest extends HandMadeLoginStory {

    private static final Duration LIFE = Duration.ofHours(8);

    @Test
    void aTokenIsKeptUntilItsLastMinute() {
        alice.signIn(hub, "alice", "/");
        String token = alice.token();

        clock.advance(LIFE.minusSeconds(61));

        assertThat(alice.token()).isEqualTo(token);
        assertThat(refreshes()).isEmpty();
    }

    @Test
    void aTokenIsRenewedInItsLastMinute() {
        alice.signIn(hub, "alice", "/");
        String token = alice.token();

        clock.advance(LIFE.minusSeconds(60));

        assertThat(alice.token()).isNotEqualTo(token).contains("at-alice");
        assertThat(alice.me()).contains("until " + clock.instant().plus(LIFE));
        assertThat(refreshes()).hasSize(1);
    }

    @Test
    void aSignInOutlivesANightBecauseItIsRenewedLate() {
        alice.signIn(hub, "alice", "/");

        clock.advance(Duration.ofHours(14));

        assertThat(alice.me()).contains("alice");
    }

    @Test
    void eachRenewalIsMadeWithWhatTheLastOneGave() {
        alice.signIn(hub, "alice", "/");
        clock.advance(LIFE);
        alice.token();
        clock.advance(LIFE);
        alice.token();

        List<String> spent =
                refreshes().stream().map(form -> form.get("refresh_token")).toList();
        assertThat(spent).hasSize(2).doesNotHaveDuplicates();
        assertThat(hub.tokens).containsAll(spent);
    }

    @Test
    void manyWhoAskAtOnceAreGivenOneRenewal() throws Exception {
        alice.signIn(hub, "alice", "/");
        clock.advance(LIFE.minusSeconds(30));
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        hub.onRefresh = () -> {
            asked.countDown();
            await(answer);
            return null;
        };
        try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = tabs.submit(alice::token);
            await(asked);
            List<Future<String>> others = IntStream.range(0, 7)
                    .mapToObj(i -> tabs.submit(alice::token))
                    .toList();
            answer.countDown();

            for (Future<String> other : others) {
                assertThat(other.get()).isEqualTo(first.get());
            }
        }
        assertThat(refreshes()).hasSize(1);
    }

    @Test
    void aTokenThatTheHubRefusesIsRenewedBeforeItsTime() {
        alice.signIn(hub, "alice", "/");
        String refused = alice.token();

        String renewed = alice.get("/test/renew").body();

        assertThat(renewed).isNotEqualTo(refused).contains("at-alice");
        assertThat(alice.token()).isEqualTo(renewed);
    }

    @Test
    void aRenewalThatTheHubRefusesEndsTheSignInAndNotTheSession() {
        alice.signIn(hub, "alice", "/");
        String session = alice.session();
        hub.onRefresh = () -> hub.error("invalid_grant");
        clock.advance(LIFE.minusSeconds(30));

        assertThat(alice.me()).isEqualTo("nobody");
        assertThat(alice.notice()).isEqualTo("ENDED");
        assertThat(alice.notice()).isEqualTo("none");
        assertThat(alice.session()).isEqualTo(session);
        assertThat(refreshes()).hasSize(1);
        assertThat(alice.signIn(hub, "alice", "/me")).isEqualTo("/me");
    }

    @Test
    void aRefusedTokenThatCannotBeRenewedEndsTheSignIn() {
        alice.signIn(hub, "alice", "/");
        hub.onRefresh = () -> hub.error("invalid_grant");

        assertThat(alice.get("/test/renew").body()).isEqualTo("none");
        assertThat(alice.me()).isEqualTo("nobody");
        assertThat(alice.notice()).isEqualTo("ENDED");
    }

    @Test
    void aHubThatCannotBeReachedCostsNobodyTheirSignInBeforeItsEnd() {
        alice.signIn(hub, "alice", "/");
        String token = alice.token();
        hub.onRefresh =
                () -> new MockResponse.Builder().code(503).body("<html>").build();
        clock.advance(LIFE.minusSeconds(30));

        assertThat(alice.token()).isEqualTo(token);
        alice.token();
        assertThat(refreshes()).as("it is not asked at each request").hasSize(1);

        clock.advance(Duration.ofSeconds(10));
        hub.onRefresh = () -> null;
        assertThat(alice.token()).isNotEqualTo(token).contains("at-alice");
    }

    @Test
    void anExpiredTokenIsNobodysEvenIfTheHubCannotBeReached() {
        alice.signIn(hub, "alice", "/");
        hub.onRefresh = () -> new MockResponse.Builder().code(503).build();

        clock.advance(LIFE);

        assertThat(alice.me()).isEqualTo("nobody");

        hub.onRefresh = () -> null;
        clock.advance(Duration.ofSeconds(10));
        assertThat(alice.me()).as("the refresh token outlives the outage").contains("alice");
    }

    @Test
    void withoutARefreshTokenASignInEndsByTheClock() {
        hub.refreshable = false;
        alice.signIn(hub, "alice", "/");

        clock.advance(LIFE.minusSeconds(1));
        assertThat(alice.me()).contains("alice");
        clock.advance(Duration.ofSeconds(1));
        assertThat(alice.me()).isEqualTo("nobody");
        assertThat(alice.notice()).isEqualTo("ENDED");
        assertThat(refreshes()).isEmpty();
    }

    @Test
    void theEndOfOneSignInIsNoConcernOfAnothers() {
        alice.signIn(hub, "alice", "/");
        clock.advance(Duration.ofHours(1));
        bob.signIn(hub, "bob", "/");
        hub.onRefresh = () -> hub.error("invalid_grant");
        clock.advance(LIFE.minus(Duration.ofHours(1)));

        assertThat(alice.me()).isEqualTo("nobody");
        assertThat(bob.me()).contains("bob");
        assertThat(bob.notice()).isEqualTo("none");
    }

    private List<Map<String, String>> refreshes() {
        return hub.tokenRequests.stream()
                .filter(form -> form.get("grant_type").equals("refresh_token"))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
