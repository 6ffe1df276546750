package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.oauth.client.Client;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IssuedTokenTest extends SigningIn {

    @Test
    void userinfoTellsWhoSignedIn() throws Exception {
        String token =
                tokens(Client.CONFIDENTIAL, "demo-bob").path("access_token").asString();

        JsonNode bob = json(send(bearing("/oauth/userinfo", token)));

        assertThat(bob.path("sub").asString())
                .isEqualTo(claims(token).path("sub").asString());
        assertThat(bob.path("preferred_username").asString()).isEqualTo("demo-bob");
        assertThat(bob.path("name").asString()).isEqualTo("Bob, PRO with a team");
        assertThat(bob.path("profile").asString()).isEqualTo(hub.url() + "/demo-bob");
        assertThat(bob.path("isPro").asBoolean()).isTrue();
        assertThat(bob.has("email")).isFalse();
        assertThat(bob.has("canPay")).isFalse();
        JsonNode lab = bob.path("orgs").path(0);
        assertThat(lab.path("preferred_username").asString()).isEqualTo("demo-lab");
        assertThat(lab.path("roleInOrg").asString()).isEqualTo("admin");
        assertThat(json(send(bearing("/oauth/userinfo", token).POST(BodyPublishers.noBody()))))
                .isEqualTo(bob);
    }

    @Test
    void picturesAreAtTheirAbsoluteAddresses() throws Exception {
        String token =
                tokens(Client.CONFIDENTIAL, "demo-bob").path("access_token").asString();
        JsonNode bob = json(send(bearing("/oauth/userinfo", token)));

        for (String picture : new String[] {
            bob.path("picture").asString(),
            bob.path("orgs").path(0).path("picture").asString()
        }) {
            assertThat(picture).startsWith(hub.url() + "/avatars/");
            HttpResponse<String> answer =
                    get(picture.substring(hub.url().toString().length()));
            assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
            assertThat(answer.body()).startsWith("<svg");
        }
        assertThat(get("/avatars/nobody.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void whoGrantsMoreHasMoreTold() throws Exception {
        browser.open(authorize(Client.CONFIDENTIAL, "scope", "openid email read-billing"));
        String code = codeOf(browser.authorize(browser.signInAs("demo-bob")));
        String token =
                json(redeem(Client.CONFIDENTIAL, code)).path("access_token").asString();

        JsonNode bob = json(send(bearing("/oauth/userinfo", token)));

        assertThat(bob.path("email").asString()).isEqualTo("demo-bob@example.com");
        assertThat(bob.path("canPay").asBoolean()).isTrue();
        assertThat(bob.path("orgs").path(0).path("canPay").asBoolean()).isTrue();
        assertThat(bob.has("name")).isFalse();
    }

    @Test
    void userinfoIsForOAuthTokensOnly() throws Exception {
        assertThat(get("/oauth/userinfo").statusCode()).isEqualTo(401);
        assertThat(get("/oauth/userinfo", "read").statusCode()).isEqualTo(401);
        assertThat(get("/oauth/userinfo", "oauth_expired").statusCode()).isEqualTo(401);
        assertThat(json(get("/oauth/userinfo", "oauth"))
                        .path("preferred_username")
                        .asString())
                .isEqualTo("demo-alice");
    }

    @Test
    void whoamiKnowsWhoSignedIn() throws Exception {
        String token = tokens(Client.PUBLIC, "demo-bob").path("access_token").asString();

        JsonNode bob = json(send(bearing("/api/whoami-v2", token)));

        assertThat(bob.path("name").asString()).isEqualTo("demo-bob");
        assertThat(texts(bob.path("orgs"), "name")).containsExactly("demo-lab");
        assertThat(bob.path("auth").propertyNames()).containsExactly("type", "expiresAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "a.b.c"})
    void aTokenThatWasNotIssuedIsWorthNothing(String end) throws Exception {
        String token = tokens(Client.PUBLIC, "demo-alice").path("access_token").asString();
        String forged = token.substring(0, token.lastIndexOf('.')) + end;

        assertThat(whoami(forged)).isEqualTo(401);
        assertThat(send(bearing("/oauth/userinfo", forged)).statusCode()).isEqualTo(401);
    }

    @Test
    void theRouterWantsInferenceToBeGranted() throws Exception {
        browser.open(authorize(Client.CONFIDENTIAL));
        HttpResponse<String> consent = browser.signInAs("demo-alice");
        String code = codeOf(browser.authorize(consent, "inference-api"));
        String without =
                json(redeem(Client.CONFIDENTIAL, code)).path("access_token").asString();
        HttpResponse<String> again = browser.open(authorize(Client.CONFIDENTIAL));
        String with = json(redeem(Client.CONFIDENTIAL, codeOf(browser.authorize(again))))
                .path("access_token")
                .asString();

        HttpResponse<String> refused = chatWith(without);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(error(refused)).contains("sufficient permissions", "user demo-alice");
        assertThat(chatWith(with).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNoCreditHasNoneBySigningIn() throws Exception {
        assertThat(chatWith(tokens(Client.CONFIDENTIAL, "demo-carol")
                                .path("access_token")
                                .asString())
                        .statusCode())
                .isEqualTo(402);
    }

    private HttpResponse<String> chatWith(String token) throws Exception {
        return send(posting(bearing("/v1/chat/completions", token), "openai/gpt-oss-20b"));
    }
}
