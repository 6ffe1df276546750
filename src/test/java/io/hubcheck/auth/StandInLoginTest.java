package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in at a login that is real, with people who do as people do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandInLoginTest {

    private final HandClock clock = new HandClock();
    private final StandInHub hub = StandInHub.start(StandInOptions.forTests().withClock(clock));
    private final Site site = new Site(clock, hub.url().toString(), Site.CLIENT);

    private Visitor browser = site.visitor();

    @BeforeEach
    void openBrowser() {
        browser = site.visitor();
        hub.oauth().reset();
        hub.oauth().refuseRefresh(false);
    }

    @AfterAll
    void close() {
        site.close();
        hub.close();
    }

    @Test
    void somebodyWhoGrantsEverythingComesBackSignedIn() {
        String back = new StandInPerson("demo-bob").signIn(browser, "/validate?m=a%2Fb");

        assertThat(back).isEqualTo("/validate?m=a%2Fb");
        assertThat(browser.me())
                .contains("username=demo-bob", "pro=true", "organizations=[demo-lab]")
                .contains("with [inference-api, openid, profile]");
    }

    @Test
    void whatWasNotGrantedIsKnownToBeMissingAndCanBeGrantedLater() {
        StandInPerson alice = new StandInPerson("demo-alice");
        alice.signInWithout(browser, "inference-api", "/");
        assertThat(browser.me()).contains("with [openid, profile]");
        assertThat(browser.get("/test/report").body()).isEqualTo("DENIED by TOKEN_RESPONSE_SCOPE");

        URI again = Visitor.redirect(browser.get(SignInPaths.hubAgain("/me")));
        assertThat(alice.grant(browser, again, Map.of())).isEqualTo("/me");

        assertThat(browser.me()).contains("with [inference-api, openid, profile]");
        assertThat(browser.get("/test/report").body()).isEqualTo("GRANTED by TOKEN_RESPONSE_SCOPE");
    }

    @Test
    void aShortSignInIsRenewedAndGoesOn() {
        new StandInPerson("demo-frank").signIn(browser, "/");
        String first = browser.token();

        clock.advance(Duration.ofMinutes(2));

        assertThat(browser.me())
                .contains("demo-frank", "until " + clock.instant().plus(Duration.ofMinutes(3)));
        assertThat(browser.token()).isNotEqualTo(first);
        assertThat(browser.get("/test/report").body()).isEqualTo("GRANTED by TOKEN_RESPONSE_SCOPE");
    }

    @Test
    void aSignInThatTheHubTookBackEnds() {
        new StandInPerson("demo-frank").signIn(browser, "/");
        hub.oauth().revoke("demo-frank");

        clock.advance(Duration.ofMinutes(2));

        assertThat(browser.me()).isEqualTo("nobody");
        assertThat(browser.notice()).isEqualTo("ENDED");
    }

    @Test
    void aTokenThatExpiredUnnoticedIsRenewedWhenItIsRefused() {
        new StandInPerson("demo-alice").signIn(browser, "/");
        hub.oauth().expireTokens();

        assertThat(browser.get("/test/renew").body()).startsWith("hf_oauth_");
        assertThat(browser.get("/test/report").body()).isEqualTo("GRANTED by TOKEN_RESPONSE_SCOPE");
    }

    @Test
    void twoPeopleInTwoBrowsersSeeThemselvesOnly() {
        Visitor other = site.visitor();
        new StandInPerson("demo-alice").signIn(browser, "/");
        new StandInPerson("demo-bob").signIn(other, "/");

        assertThat(browser.me()).contains("demo-alice");
        assertThat(other.me()).contains("demo-bob");
    }

    @Test
    void anAppWithoutASecretSignsPeopleInToo() {
        try (Site without = new Site(
                clock,
                hub.url().toString(),
                Map.of("hubcheck.auth.client-id", hub.oauth().publicClient().id()))) {
            Visitor visitor = without.visitor();
            new StandInPerson("demo-frank").signIn(visitor, "/me");

            assertThat(visitor.me()).contains("demo-frank");
            clock.advance(Duration.ofMinutes(2));
            assertThat(visitor.me()).contains("demo-frank");
        }
    }

    @Test
    void anAppThatMayNotAskForInferenceIsToldWhatItGot() {
        try (Site lacking = new Site(
                clock,
                hub.url().toString(),
                Map.of(
                        "hubcheck.auth.client-id",
                        hub.oauth().clientWithoutInference().id(),
                        "hubcheck.auth.client-secret",
                        String.valueOf(hub.oauth().clientWithoutInference().secret())))) {
            Visitor visitor = lacking.visitor();
            new StandInPerson("demo-alice").signIn(visitor, "/");

            assertThat(visitor.me()).contains("with [openid, profile]");
            assertThat(visitor.get("/test/report").body()).isEqualTo("DENIED by TOKEN_RESPONSE_SCOPE");
        }
    }
}
