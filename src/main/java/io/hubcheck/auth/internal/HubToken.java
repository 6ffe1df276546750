package io.hubcheck.auth.internal;

import io.hubcheck.hub.Credential;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

/**
 * A token that came of a login.
 *
 * @param client the token, and what the next one is got with
 * @param credential the token as the Hub is called with it
 * @param expiresAt until when it is good, or null if not said
 */
record HubToken(
        OAuth2AuthorizedClient client,
        Credential credential,
        @Nullable Instant expiresAt) {

    /** What Spring Security puts where the answer says nothing. */
    private static final Duration NOT_SAID = Duration.ofSeconds(1);

    /** @param now when it was received */
    static HubToken of(OAuth2AuthorizedClient client, Instant now) {
        OAuth2AccessToken token = client.getAccessToken();
        Duration life = Duration.between(
                Objects.requireNonNull(token.getIssuedAt()), Objects.requireNonNull(token.getExpiresAt()));
        return new HubToken(
                client, Credential.of(token.getTokenValue()), life.compareTo(NOT_SAID) <= 0 ? null : now.plus(life));
    }

    Set<String> scopes() {
        return client.getAccessToken().getScopes();
    }

    boolean renewable() {
        return client.getRefreshToken() != null;
    }

    boolean expiresBy(Instant moment) {
        return expiresAt != null && !expiresAt.isAfter(moment);
    }
}
