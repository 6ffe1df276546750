package io.hubcheck.demo.oauth.authorize;

import io.hubcheck.demo.oauth.client.Client;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads a request for authorization, without the scopes that the app was not given. */
public final class GivenScopes implements AuthenticationConverter {

    private final AuthenticationConverter all = new OAuth2AuthorizationCodeRequestAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return all.convert(request) instanceof OAuth2AuthorizationCodeRequestAuthenticationToken asked
                ? withScopes(asked, given(asked))
                : null;
    }

    private static Set<String> given(OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
        Set<String> scopes = new LinkedHashSet<>(asked.getScopes());
        Client.of(asked.getClientId()).ifPresent(client -> scopes.removeIf(client::lacks));
        return scopes;
    }

    private static Authentication withScopes(
            OAuth2AuthorizationCodeRequestAuthenticationToken asked, Set<String> scopes) {
        return new OAuth2AuthorizationCodeRequestAuthenticationToken(
                asked.getAuthorizationUri(),
                asked.getClientId(),
                (Authentication) asked.getPrincipal(),
                asked.getRedirectUri(),
                asked.getState(),
                scopes,
                asked.getAdditionalParameters());
    }
}
