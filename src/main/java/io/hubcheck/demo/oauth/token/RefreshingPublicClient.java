package io.hubcheck.demo.oauth.token;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Lets an app without a secret refresh: possession of the refresh token, good for one time, is its proof. */
public final class RefreshingPublicClient implements AuthenticationProvider {

    private final RegisteredClientRepository clients;

    public RefreshingPublicClient(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        OAuth2ClientAuthenticationToken asking = (OAuth2ClientAuthenticationToken) authentication;
        RegisteredClient client = clients.findByClientId(asking.getName());
        return client != null && isPublic(client) && isRefresh(asking)
                ? new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null)
                : null;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static boolean isPublic(RegisteredClient client) {
        return client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE);
    }

    private static boolean isRefresh(OAuth2ClientAuthenticationToken asking) {
        return ClientAuthenticationMethod.NONE.equals(asking.getClientAuthenticationMethod())
                && AuthorizationGrantType.REFRESH_TOKEN
                        .getValue()
                        .equals(asking.getAdditionalParameters().get(OAuth2ParameterNames.GRANT_TYPE));
    }
}
