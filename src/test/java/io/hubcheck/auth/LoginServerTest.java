package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

/** A login's server that refuses the application, or leads it elsewhere. */
class LoginServerTest extends HandMadeLoginStory {

    @Test
    void anApplicationThatIsNotKnownAnyMoreCannotRenewASignIn() {
        alice.signIn(hub, "alice", "/");
        hub.onRefresh = () -> hub.error("invalid_client")
                .newBuilder()
                .code(401)
                .addHeader("WWW-Authenticate", "Basic realm=\"hub\"")
                .build();
        clock.advance(Duration.ofHours(8).minusSeconds(30));

        assertThat(alice.me()).isEqualTo("nobody");
        assertThat(alice.notice()).isEqualTo("ENDED");
    }

    @Test
    void aTokenIsNotTakenElsewhere() {
        hub.onUserinfo = () -> new MockResponse.Builder()
                .code(302)
                .addHeader("Location", hub.url() + "/elsewhere")
                .build();

        assertCalmlyRefused(
                alice, alice.get(hub.consent(alice.begin("/me"), "alice").toString()), "/me");
        assertThat(hub.paths).doesNotContain("/elsewhere");
    }

    @Test
    void noConnectionIsKeptThatRemembersATokensAnswer() {
        alice.signIn(hub, "alice", "/");

        assertThat(hub.connections).isNotEmpty().allMatch("close"::equals);
    }
}
