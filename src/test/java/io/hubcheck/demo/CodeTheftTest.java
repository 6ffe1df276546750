package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.oauth.client.Client;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CodeTheftTest extends SigningIn {

    private static final String OTHER_REDIRECT = "http://127.0.0.1:7860/login/oauth2/code/hubcheck";

    /** The apps, by what makes them differ at the token endpoint. */
    enum App {
        WITH_SECRET(Client.CONFIDENTIAL),
        WITHOUT_SECRET(Client.PUBLIC);

        private final Client client;

        App(Client client) {
            this.client = client;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongVerifierBuysNothing(App app) throws Exception {
        assertRefused(redeem(app.client, code(app.client, "demo-alice"), REDIRECT, "x".repeat(50)), "invalid_grant");
    }

    @ParameterizedTest
    @EnumSource
    void noVerifierBuysNothing(App app) throws Exception {
        String code = code(app.client, "demo-alice");

        assertRefused(
                token(app.client, "grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT),
                "invalid_grant");
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatWasSentElsewhereBuysNothing(App app) throws Exception {
        String code = code(app.client, "demo-alice");

        assertRefused(redeem(app.client, code, OTHER_REDIRECT, VERIFIER), "invalid_grant");
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsUsedTwiceCostsTheTokensOfTheFirstTime(App app) throws Exception {
        String code = code(app.client, "demo-alice");
        JsonNode tokens = json(redeem(app.client, code));
        String accessToken = tokens.path("access_token").asString();
        assertThat(whoami(accessToken)).isEqualTo(200);

        assertRefused(redeem(app.client, code), "invalid_grant");

        assertThat(whoami(accessToken)).isEqualTo(401);
        assertRefused(refresh(app.client, tokens.path("refresh_token").asString()), "invalid_grant");
    }

    @Test
    void aCodeOfAnotherAppBuysNothingAndIsSpent() throws Exception {
        String code = code(Client.CONFIDENTIAL, "demo-alice");

        assertRefused(redeem(Client.NO_INFERENCE, code), "invalid_grant");
        assertRefused(redeem(Client.CONFIDENTIAL, code), "invalid_grant");
    }

    @Test
    void aCodeOfAnAppWithASecretIsWorthNothingWithoutIt() throws Exception {
        String code = code(Client.CONFIDENTIAL, "demo-alice");

        assertRefused(
                anonymousToken(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "code_verifier", VERIFIER),
                "invalid_client");
    }

    @Test
    void whoIsNotTheAppGetsNoTokens() throws Exception {
        String code = code(Client.CONFIDENTIAL, "demo-alice");
        Client forger = new Client("hubcheck-demo", "guessed", "", Client.CONFIDENTIAL.scopes());
        Client stranger = new Client("nobody-knows-me", "secret", "", Client.CONFIDENTIAL.scopes());

        assertRefused(redeem(forger, code), "invalid_client");
        assertRefused(redeem(stranger, code), "invalid_client");
        assertRefused(redeem(Client.PUBLIC, "no-such-code"), "invalid_grant");
        assertRefused(
                anonymousToken("grant_type", "authorization_code", "code", "no-such-code", "redirect_uri", REDIRECT),
                "invalid_grant");
    }

    @Test
    void otherGrantsAreNotSupported() throws Exception {
        assertRefused(token(Client.CONFIDENTIAL, "grant_type", "password"), "unsupported_grant_type");
        assertRefused(token(Client.CONFIDENTIAL, "grant_type", "client_credentials"), "unauthorized_client");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/login/oauth2/code/hubcheck",
                "http://evil.example/login/oauth2/code/hubcheck",
                "http://localhost.evil.example/login/oauth2/code/hubcheck",
                "http://localhost:7860@evil.example/login/oauth2/code/hubcheck",
                "http://me@localhost:7860/login/oauth2/code/hubcheck",
                "https://localhost:7860/login/oauth2/code/hubcheck",
                "https://owner-name.hf.space.evil.example/login/oauth2/code/hubcheck",
                "https://evilhf.space/login/oauth2/code/hubcheck",
                "https://owner-name.hf.space:8443/login/oauth2/code/hubcheck",
                "http://owner-name.hf.space/login/oauth2/code/hubcheck",
                "http://localhost:7860/login/oauth2/code/hubcheck/more",
                "http://localhost:7860/login/oauth2/code/..%2F..%2Felsewhere",
                "http://localhost:7860/elsewhere",
                "http://localhost:7860/login/oauth2/code/hubcheck?next=//evil.example",
                "http://localhost:7860/login/oauth2/code/hubcheck#here",
                "//evil.example/login/oauth2/code/hubcheck",
                "http:\\\\evil.example\\login\\oauth2\\code\\hubcheck",
                "javascript:alert(1)",
                ""
            })
    void nobodyIsSentWhereTheAppIsNot(String redirect) throws Exception {
        assertRefusedByPage(browser.open(authorize(Client.CONFIDENTIAL, "redirect_uri", redirect)));
        browser.signInAs("demo-alice");
        assertRefusedByPage(browser.open(authorize(Client.CONFIDENTIAL, "redirect_uri", redirect)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/login/oauth2/code/hubcheck",
                "http://127.0.0.1:1/login/oauth2/code/other",
                "http://[::1]:65535/login/oauth2/code/hubcheck",
                "http://localhost:3000",
                "http://localhost:3000/"
            })
    void onALoopbackHostThePortMayDiffer(String redirect) throws Exception {
        browser.open(authorize(Client.PUBLIC, "redirect_uri", redirect));

        HttpResponse<String> back = browser.authorize(browser.signInAs("demo-alice"));

        assertThat(header(back, "Location")).startsWith(redirect + "?code=");
    }

    @Test
    void aSpaceIsLedBackToOverHttps() throws Exception {
        String redirect = "https://owner-name.hf.space/login/oauth2/code/hubcheck";
        browser.open(authorize(Client.PUBLIC, "redirect_uri", redirect));

        HttpResponse<String> back = browser.authorize(browser.signInAs("demo-alice"));

        assertThat(header(back, "Location")).startsWith(redirect + "?code=");
    }

    @Test
    void anUnknownAppIsRefusedByAPage() throws Exception {
        assertRefusedByPage(browser.open(authorize(Client.CONFIDENTIAL, "client_id", "nobody-knows-me")));
    }

    @Test
    void anAppWithoutASecretMustUsePkce() throws Exception {
        browser.open(authorize(Client.PUBLIC));
        browser.signInAs("demo-alice");

        HttpResponse<String> without = browser.open(authorize(Client.PUBLIC, "code_challenge", ""));
        HttpResponse<String> plain = browser.open(authorize(Client.PUBLIC, "code_challenge_method", "plain"));

        assertThat(sentBack(without)).containsEntry("error", "invalid_request").doesNotContainKey("code");
        assertThat(sentBack(plain)).containsEntry("error", "invalid_request").doesNotContainKey("code");
    }

    @Test
    void aSignInThatSomebodyElseBeganIsNotFinished() throws Exception {
        browser.open(authorize(Client.CONFIDENTIAL));
        HttpResponse<String> consentOfAlice = browser.signInAs("demo-alice");
        try (Browser other = new Browser(hub)) {
            other.open(authorize(Client.CONFIDENTIAL));
            other.signInAs("demo-bob");

            assertRefusedByPage(other.authorize(consentOfAlice));
        }
    }

    private static void assertRefused(HttpResponse<String> answer, String error) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asString()).isEqualTo(error);
        assertThat(json(answer).path("error_description").asString()).isNotBlank();
        assertThat(json(answer).has("access_token")).isFalse();
    }

    private static void assertRefusedByPage(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Location")).isEmpty();
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("You are sent nowhere");
    }
}
