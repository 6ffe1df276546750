package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.oauth.client.Client;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CodeFlowTest extends SigningIn {

    static Stream<Client> clients() {
        return Stream.of(Client.CONFIDENTIAL, Client.PUBLIC);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void whoGrantsEverythingSendsTheAppACodeThatBuysTokens(Client client) throws Exception {
        HttpResponse<String> login = browser.open(authorize(client));
        assertThat(login.body()).contains("demo-alice", "demo-bob", "demo-carol", "demo-frank");

        HttpResponse<String> consent = browser.signInAs("demo-alice");
        assertThat(consent.body()).contains("Make inference requests to Inference Providers on your behalf");

        HttpResponse<String> back = browser.authorize(consent);
        assertThat(sentBack(back)).containsEntry("state", STATE).containsOnlyKeys("code", "state");

        JsonNode tokens = json(redeem(client, codeOf(back)));
        assertThat(tokens.propertyNames())
                .containsExactly("access_token", "token_type", "expires_in", "id_token", "scope", "refresh_token");
        assertThat(tokens.path("token_type").asString()).isEqualTo("bearer");
        assertThat(tokens.path("expires_in").asLong()).isEqualTo(28800);
        assertThat(tokens.path("scope").asString()).isEqualTo(SCOPES);
        assertThat(tokens.path("refresh_token").asString()).startsWith("hf_oauth__refresh_");
    }

    @Test
    void theAccessTokenCarriesWhatTheHubsCarries() throws Exception {
        String token =
                tokens(Client.CONFIDENTIAL, "demo-alice").path("access_token").asString();
        JsonNode claims = claims(token);

        assertThat(token).startsWith("hf_oauth_ey");
        assertThat(claims.propertyNames())
                .containsExactlyInAnyOrder("scope", "aud", "oauthApp", "sessionId", "iat", "sub", "exp", "iss");
        assertThat(claims.path("scope").valueStream().map(JsonNode::asString))
                .containsExactly("openid", "profile", "inference-api");
        assertThat(claims.path("aud").asString()).isEqualTo(hub.url().toString());
        assertThat(claims.path("oauthApp").asString()).isEqualTo("hubcheck-demo");
        assertThat(claims.path("sessionId").asString()).matches("[0-9a-f]{24}");
        assertThat(claims.path("sub").asString()).matches("[0-9a-f]{24}");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(28800);
    }

    @Test
    void theIdTokenTellsWhoSignedIn() throws Exception {
        browser.open(authorize(Client.PUBLIC, "nonce", "n-1", "scope", "openid profile email"));
        String code = codeOf(browser.authorize(browser.signInAs("demo-bob")));
        JsonNode claims =
                claims(json(redeem(Client.PUBLIC, code)).path("id_token").asString());

        assertThat(claims.path("iss").asString()).isEqualTo(hub.url().toString());
        assertThat(claims.path("aud").asString()).isEqualTo("hubcheck-public");
        assertThat(claims.path("nonce").asString()).isEqualTo("n-1");
        assertThat(claims.path("preferred_username").asString()).isEqualTo("demo-bob");
        assertThat(claims.path("email").asString()).isEqualTo("demo-bob@example.com");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(3600);
        assertThat(claims.has("auth_time")).isTrue();
    }

    @Test
    void anAppWithASecretMaySendItInTheBodyAndDoWithoutPkce() throws Exception {
        Client client = Client.CONFIDENTIAL;
        browser.open(authorize(client, "code_challenge", "", "code_challenge_method", ""));
        String code = codeOf(browser.authorize(browser.signInAs("demo-alice")));

        HttpResponse<String> answer = anonymousToken(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                REDIRECT,
                "client_id",
                client.id(),
                "client_secret",
                client.secret());

        assertThat(json(answer).path("access_token").asString()).startsWith("hf_oauth_");
    }

    @Test
    void anAppThatDoesNotNameItselfIsKnownByItsCodeAndRefreshToken() throws Exception {
        HttpResponse<String> answer = anonymousToken(
                "grant_type",
                "authorization_code",
                "code",
                code(Client.PUBLIC, "demo-alice"),
                "redirect_uri",
                REDIRECT,
                "code_verifier",
                VERIFIER);
        String refreshToken = json(answer).path("refresh_token").asString();

        assertThat(json(anonymousToken("grant_type", "refresh_token", "refresh_token", refreshToken))
                        .path("access_token")
                        .asString())
                .startsWith("hf_oauth_");
    }

    @Test
    void theSessionHasACookieOfItsOwn() throws Exception {
        code(Client.CONFIDENTIAL, "demo-alice");

        assertThat(browser.cookieNames()).isEqualTo(List.of("stand-in-session"));
    }

    @Test
    void whoIsSignedInIsNotAskedAgainWhoTheyAreUntilTheySignOut() throws Exception {
        code(Client.CONFIDENTIAL, "demo-alice");

        assertThat(browser.open(authorize(Client.PUBLIC)).body()).contains("asks you, <b>demo-alice</b>");
        browser.submit("/logout", "");
        assertThat(browser.open(authorize(Client.PUBLIC)).body()).contains("Choose who you are");
    }

    @Test
    void nobodyBecomesSomebodyWhoDoesNotExist() throws Exception {
        browser.open(authorize(Client.CONFIDENTIAL));

        assertThat(browser.signInAs("demo-nobody").body()).contains("Choose who you are");
    }
}
