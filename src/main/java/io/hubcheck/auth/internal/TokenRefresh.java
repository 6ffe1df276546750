package io.hubcheck.auth.internal;

import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.web.client.HttpClientErrorException;

/** Gets another token for one that is running out, and with it what the one after is got with. */
final class TokenRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(TokenRefresh.class);
    private static final Set<String> REFUSALS = Set.of(
            OAuth2ErrorCodes.INVALID_GRANT,
            OAuth2ErrorCodes.INVALID_CLIENT,
            OAuth2ErrorCodes.INVALID_REQUEST,
            OAuth2ErrorCodes.INVALID_SCOPE,
            OAuth2ErrorCodes.UNAUTHORIZED_CLIENT,
            OAuth2ErrorCodes.UNSUPPORTED_GRANT_TYPE,
            OAuth2ErrorCodes.ACCESS_DENIED);

    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> endpoint;

    TokenRefresh(OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> endpoint) {
        this.endpoint = endpoint;
    }

    /** @param client one with a refresh token */
    Answer of(OAuth2AuthorizedClient client) {
        try {
            return new Answer.Renewed(renewed(client));
        } catch (OAuth2AuthorizationException failure) {
            return isRefusal(failure) ? new Answer.Refused() : missing(failure);
        } catch (RuntimeException unreadable) {
            return missing(unreadable);
        }
    }

    /** Spring Security reads no word of an answer with the status that tells of an application that isn't known. */
    private static boolean isRefusal(OAuth2AuthorizationException failure) {
        return REFUSALS.contains(failure.getError().getErrorCode())
                || failure.getCause() instanceof HttpClientErrorException.Unauthorized;
    }

    private OAuth2AuthorizedClient renewed(OAuth2AuthorizedClient client) {
        OAuth2AccessTokenResponse answer = endpoint.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                client.getClientRegistration(),
                client.getAccessToken(),
                Objects.requireNonNull(client.getRefreshToken())));
        return new OAuth2AuthorizedClient(
                client.getClientRegistration(),
                client.getPrincipalName(),
                answer.getAccessToken(),
                answer.getRefreshToken());
    }

    /** Its message stays out of the log, since it may quote what was received. */
    private static Answer missing(RuntimeException failure) {
        LOG.warn("A sign-in could not be renewed now: {}", failure.getClass().getName());
        return new Answer.Missing();
    }

    /** What came of asking. */
    sealed interface Answer {

        record Renewed(OAuth2AuthorizedClient client) implements Answer {}

        /** The server says that there will be no other. */
        record Refused() implements Answer {}

        /** The server could not be reached or read. */
        record Missing() implements Answer {}
    }
}
