package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.oauth.client.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OpenIdTest extends SigningIn {

    @Test
    void aClientDiscoversWhereEverythingIs() throws Exception {
        JsonNode document = json(get("/.well-known/openid-configuration"));

        assertThat(document.path("issuer").asString()).isEqualTo(hub.url().toString());
        assertThat(document.path("authorization_endpoint").asString()).isEqualTo(hub.url() + "/oauth/authorize");
        assertThat(document.path("token_endpoint").asString()).isEqualTo(hub.url() + "/oauth/token");
        assertThat(document.path("userinfo_endpoint").asString()).isEqualTo(hub.url() + "/oauth/userinfo");
        assertThat(document.path("jwks_uri").asString()).isEqualTo(hub.url() + "/oauth/jwks");
        assertThat(document.path("id_token_signing_alg_values_supported").toString())
                .isEqualTo("[\"RS256\"]");
        assertThat(document.path("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
        assertThat(document.path("token_endpoint_auth_methods_supported").toString())
                .isEqualTo("[\"client_secret_basic\",\"client_secret_post\",\"none\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scopes_supported", "end_session_endpoint", "revocation_endpoint", "registration_endpoint"})
    void whatIsNotThereIsNotAdvertised(String name) throws Exception {
        assertThat(json(get("/.well-known/openid-configuration")).has(name)).isFalse();
    }

    @Test
    void theIdTokenIsSignedWithAPublishedKey() throws Exception {
        SignedJWT idToken = SignedJWT.parse(
                tokens(Client.CONFIDENTIAL, "demo-alice").path("id_token").asString());

        JWKSet keys = JWKSet.parse(get("/oauth/jwks").body());

        assertThat(keys.containsNonPublicKeys()).isFalse();
        assertThat(idToken.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(idToken.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
    }

    @Test
    void faultsBefallTheSignInToo() throws Exception {
        String code = code(Client.CONFIDENTIAL, "demo-alice");

        hub.faults().switchOn("/oauth/token", new Fault.ErrorStatus(503));
        assertThat(redeem(Client.CONFIDENTIAL, code).statusCode()).isEqualTo(503);

        hub.faults().clear();
        assertThat(redeem(Client.CONFIDENTIAL, code).statusCode()).isEqualTo(200);
    }

    @Test
    void theOtherPathsKnowNothingOfTheSignIn() throws Exception {
        assertThat(get("/api/models?limit=1").headers().map())
                .doesNotContainKeys("x-frame-options", "x-content-type-options", "set-cookie");
        assertThat(get("/oauth/elsewhere").statusCode()).isEqualTo(404);
        assertThat(get("/oauth2/token").statusCode()).isEqualTo(404);
    }
}
