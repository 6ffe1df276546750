package io.hubcheck.demo.oauth;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/** The discovery document, with what the Hub's has and this server can do. */
final class Discovery {

    private static final Set<String> KEPT = Set.of(
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "userinfo_endpoint",
            "jwks_uri",
            "response_types_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported",
            "code_challenge_methods_supported");

    private Discovery() {}

    static void asAtTheHub(OidcProviderConfiguration.Builder document) {
        document.claims(claims -> {
            claims.keySet().retainAll(KEPT);
            claims.put("grant_types_supported", List.of("authorization_code", "refresh_token"));
            claims.put(
                    "token_endpoint_auth_methods_supported",
                    List.of("client_secret_basic", "client_secret_post", "none"));
        });
    }
}
