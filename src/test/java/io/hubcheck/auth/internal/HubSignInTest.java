package io.hubcheck.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.auth.Profile;
import io.hubcheck.auth.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

class HubSignInTest {

    private final HandClock clock = new HandClock();

    @Test
    void whatASessionNoLongerHoldsIsOverForPagesThatStillShowIt() {
        HubSignIn signIn = signIn();
        SignedIn onAnOpenPage = signIn.now().orElseThrow();

        signIn.end();

        assertThat(onAnOpenPage.latest()).isEmpty();
        assertThat(onAnOpenPage.renewed()).isEmpty();
        assertThat(signIn.isOver()).isTrue();
    }

    @Test
    void anExpiredSignInWhoseLoginIsOutOfReachIsNobodyButNotOver() {
        HubSignIn signIn = signIn();

        clock.advance(Duration.ofHours(9));
        signIn.renewIfDue();

        assertThat(signIn.now()).isEmpty();
        assertThat(signIn.isOver()).isFalse();
    }

    private HubSignIn signIn() {
        Instant now = clock.instant();
        OAuth2AuthorizedClient client = new OAuth2AuthorizedClient(
                ClientRegistration.withRegistrationId("hub")
                        .clientId("app")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("{baseUrl}")
                        .authorizationUri("https://hub.example/oauth/authorize")
                        .tokenUri("https://hub.example/oauth/token")
                        .build(),
                "alice",
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "hf_demo_alice", now, now.plus(Duration.ofHours(8))),
                new OAuth2RefreshToken("hf_demo_next", now));
        TokenRefresh outOfReach = new TokenRefresh(request -> {
            throw new OAuth2AuthorizationException(new OAuth2Error("server_error"));
        });
        return new HubSignIn(
                new Profile("alice", null, null, false, List.of()), HubToken.of(client, now), outOfReach, clock);
    }
}
