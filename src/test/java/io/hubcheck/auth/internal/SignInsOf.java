package io.hubcheck.auth.internal;

import io.hubcheck.auth.Profile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/** Sign-ins as a session holds them, for eight hours, that no Hub ever gave. */
final class SignInsOf {

    private SignInsOf() {}

    static HubSignIn hub(
            String name, Clock clock, OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refresh) {
        return new HubSignIn(
                new Profile(name, null, null, false, List.of()),
                HubToken.of(client(name, clock), clock.instant()),
                new TokenRefresh(refresh),
                clock);
    }

    /** What a login answers that can't be reached. */
    static OAuth2AccessTokenResponse outOfReach(OAuth2RefreshTokenGrantRequest request) {
        throw new OAuth2AuthorizationException(new OAuth2Error("server_error"));
    }

    private static OAuth2AuthorizedClient client(String name, InstantSource clock) {
        Instant now = clock.instant();
        return new OAuth2AuthorizedClient(
                ClientRegistration.withRegistrationId("hub")
                        .clientId("app")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("{baseUrl}")
                        .authorizationUri("https://hub.example/oauth/authorize")
                        .tokenUri("https://hub.example/oauth/token")
                        .build(),
                name,
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, "hf_demo_" + name, now, now.plus(Duration.ofHours(8))),
                new OAuth2RefreshToken("hf_demo_next", now));
    }
}
