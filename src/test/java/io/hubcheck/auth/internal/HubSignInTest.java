package io.hubcheck.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.auth.SignedIn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HubSignInTest {

    private final HandClock clock = new HandClock();

    @Test
    void whatASessionNoLongerHoldsIsOverForPagesThatStillShowIt() {
        HubSignIn signIn = SignInsOf.hub("alice", clock, SignInsOf::outOfReach);
        SignedIn onAnOpenPage = signIn.now().orElseThrow();

        signIn.end();

        assertThat(onAnOpenPage.latest()).isEmpty();
        assertThat(onAnOpenPage.renewed()).isEmpty();
        assertThat(signIn.isOver()).isTrue();
    }

    @Test
    void anExpiredSignInWhoseLoginIsOutOfReachIsNobodyButNotOver() {
        HubSignIn signIn = SignInsOf.hub("alice", clock, SignInsOf::outOfReach);

        clock.advance(Duration.ofHours(9));
        signIn.renewIfDue();

        assertThat(signIn.now()).isEmpty();
        assertThat(signIn.isOver()).isFalse();
    }
}
