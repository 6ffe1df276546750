package io.hubcheck.demo.oauth.client;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * An app that people can sign in to.
 *
 * @param secret null for an app that can't keep one, which proves itself by PKCE alone
 * @param scopes what it may ask for
 */
public record Client(String id, @Nullable String secret, String name, Set<Scope> scopes) {

    public static final Client CONFIDENTIAL =
            new Client("hubcheck-demo", "demo-secret", "Hubcheck", EnumSet.allOf(Scope.class));
    public static final Client PUBLIC =
            new Client("hubcheck-public", null, "Hubcheck without a secret", EnumSet.allOf(Scope.class));
    public static final Client NO_INFERENCE = new Client(
            "hubcheck-no-inference",
            "other-demo-secret",
            "Hubcheck without inference",
            EnumSet.complementOf(EnumSet.of(Scope.INFERENCE_API)));

    private static final List<Client> ALL = List.of(CONFIDENTIAL, PUBLIC, NO_INFERENCE);

    public static List<Client> all() {
        return ALL;
    }

    public static Optional<Client> of(String id) {
        return ALL.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    /** Whether the Hub has that scope, but this app was not given it. */
    public boolean lacks(String scope) {
        return Scope.of(Set.of(scope)).stream().anyMatch(known -> !scopes.contains(known));
    }

    /** As the server knows it. */
    public RegisteredClient registered() {
        RegisteredClient.Builder client = RegisteredClient.withId(id)
                .clientId(id)
                .clientName(name)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                // The server insists on one; which ones are allowed, RedirectUris knows.
                .redirectUri("http://localhost")
                .scopes(values ->
                        values.addAll(scopes.stream().map(Scope::value).collect(Collectors.toSet())))
                .clientSettings(
                        ClientSettings.builder().requireProofKey(secret == null).build())
                .tokenSettings(TokenSettings.builder().reuseRefreshTokens(false).build());
        return authenticated(client).build();
    }

    private RegisteredClient.Builder authenticated(RegisteredClient.Builder client) {
        return secret == null
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                : client.clientSecret("{noop}" + secret)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
}
