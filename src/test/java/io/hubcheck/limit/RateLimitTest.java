package io.hubcheck.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much one address may ask. */
class RateLimitTest {

    private static final ClientAddress ALICE = ClientAddress.of("203.0.113.7");
    private static final ClientAddress BOB = ClientAddress.of("203.0.113.8");

    private final HandClock clock = new HandClock();
    private final RateLimit limit = new RateLimit(60, new Callers(false), clock);

    @Test
    void whoHasUsedTheirShareWaitsAndNobodyElseDoes() {
        assertThat(limit.take(ALICE, 60)).isInstanceOf(Allowance.Granted.class);

        assertThat(limit.take(ALICE, 1))
                .isEqualTo(new Allowance.Refused(
                        new Allowance.Share(60, 0, Duration.ofMinutes(1)), Duration.ofSeconds(1)));
        assertThat(limit.take(BOB, 1)).isInstanceOf(Allowance.Granted.class);
    }

    @Test
    void whatWasUsedComesBackEvenly() {
        limit.take(ALICE, 60);
        clock.advance(Duration.ofSeconds(10));

        assertThat(limit.take(ALICE, 10))
                .isEqualTo(new Allowance.Granted(new Allowance.Share(60, 0, Duration.ofMinutes(1))));
        assertThat(limit.take(ALICE, 1)).isInstanceOf(Allowance.Refused.class);
    }

    /** As after the summer, or where a server has found out the time. */
    @Test
    void aClockThatIsSetBackKeepsNobodyWaiting() {
        limit.take(ALICE, 60);
        clock.set(HandClock.START.minus(Duration.ofHours(1)));
        clock.advance(Duration.ofSeconds(1));

        assertThat(limit.take(ALICE, 1)).isInstanceOf(Allowance.Granted.class);
    }

    @Test
    void aRefusalCostsNothing() {
        limit.take(ALICE, 50);
        limit.take(ALICE, 11);

        assertThat(limit.take(ALICE, 10)).isInstanceOf(Allowance.Granted.class);
    }

    /** Else a small limit would let nobody sign in ever. */
    @Test
    void aStepOfASignInCostsThreeAndNeverMoreThanThereCanBe() {
        assertThat(limit.costOfSignIn()).isEqualTo(3);
        assertThat(new RateLimit(2, new Callers(false), clock).costOfSignIn()).isEqualTo(2);
        assertThat(new RateLimit(0, new Callers(false), clock).costOfSignIn()).isEqualTo(1);
    }

    @Test
    void tenPairsOfABatchCostAsMuchAsOneRequestAndNoBatchMoreThanThereCanBe() {
        assertThat(limit.costOf(1)).isEqualTo(1);
        assertThat(limit.costOf(10)).isEqualTo(1);
        assertThat(limit.costOf(11)).isEqualTo(2);
        assertThat(limit.costOf(1_000)).isEqualTo(60);
    }

    @Test
    void withoutALimitNobodyIsCounted() {
        RateLimit none = new RateLimit(0, new Callers(false), clock);

        assertThat(none.take(ALICE, 1_000_000)).isInstanceOf(Allowance.Unlimited.class);
        assertThat(none.costOf(1_000)).isEqualTo(1);
    }
}
