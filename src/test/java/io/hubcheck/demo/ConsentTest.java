package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.oauth.client.Client;
import io.hubcheck.demo.oauth.client.Scope;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConsentTest extends SigningIn {

    private static final Client APP = Client.CONFIDENTIAL;
    private static final String EVERYTHING =
            Arrays.stream(Scope.values()).map(Scope::value).collect(Collectors.joining(" "));

    @Test
    void whoCancelsSendsTheAppADenialInTheHubsWords() throws Exception {
        HttpResponse<String> back = browser.cancel(consentPage("demo-alice"));

        assertThat(sentBack(back))
                .containsEntry("error", "access_denied")
                .containsEntry("state", STATE)
                .doesNotContainKey("code");
        assertThat(header(back, "Location"))
                .contains("?error=access_denied&error_description=The+user+denied+the+request&state=");
    }

    @Test
    void thePageSaysWhatEachScopeAllows() throws Exception {
        browser.open(authorize(APP, "scope", EVERYTHING));

        String page = browser.signInAs("demo-alice").body();

        for (Scope scope : Scope.values()) {
            assertThat(page).contains(scope.sentence(), "<code>" + scope.value() + "</code>");
        }
    }

    @Test
    void whoUnticksAScopeGrantsTheOthers() throws Exception {
        HttpResponse<String> back = browser.authorize(consentPage("demo-alice"), "inference-api");
        JsonNode tokens = json(redeem(APP, codeOf(back)));

        assertThat(tokens.path("scope").asString()).isEqualTo("openid profile");
        assertThat(claims(tokens.path("access_token").asString()).path("scope").toString())
                .isEqualTo("[\"openid\",\"profile\"]");
    }

    @Test
    void whoGrantedEverythingIsNotAskedAgain() throws Exception {
        browser.authorize(consentPage("demo-alice"));

        HttpResponse<String> back = browser.open(authorize(APP));

        assertThat(json(redeem(APP, codeOf(back))).path("scope").asString()).isEqualTo(SCOPES);
    }

    @Test
    void whoGrantedLessOrIsSomebodyElseOrUsesAnotherAppIsAsked() throws Exception {
        browser.authorize(consentPage("demo-alice"));

        assertAsked(browser.open(authorize(APP, "scope", SCOPES + " email")));
        assertAsked(browser.open(authorize(Client.PUBLIC)));
        browser.submit("/logout", "");
        assertAsked(consentPage("demo-bob"));
    }

    @Test
    void anAppMayAskAgainAndWhatIsUntickedThenIsGone() throws Exception {
        browser.authorize(consentPage("demo-alice"));
        HttpResponse<String> again = browser.open(authorize(APP, "prompt", "consent"));
        assertAsked(again);

        HttpResponse<String> back = browser.authorize(again, "inference-api");

        assertThat(json(redeem(APP, codeOf(back))).path("scope").asString()).isEqualTo("openid profile");
        assertAsked(browser.open(authorize(APP)));
    }

    @Test
    void whoCancelsTheSecondTimeIsDenyingToo() throws Exception {
        browser.authorize(consentPage("demo-alice"));

        HttpResponse<String> back = browser.cancel(browser.open(authorize(APP, "prompt", "consent")));

        assertThat(sentBack(back)).containsEntry("error", "access_denied");
    }

    @Test
    void anAppMayForbidToAsk() throws Exception {
        browser.open(authorize(APP));
        browser.signInAs("demo-alice");

        assertThat(sentBack(browser.open(authorize(APP, "prompt", "none")))).containsEntry("error", "consent_required");
    }

    @Test
    void anAppThatWasNotGivenInferenceCannotBeGrantedIt() throws Exception {
        browser.open(authorize(Client.NO_INFERENCE));
        HttpResponse<String> consent = browser.signInAs("demo-alice");
        assertThat(consent.body()).doesNotContain("inference-api");

        JsonNode tokens = json(redeem(Client.NO_INFERENCE, codeOf(browser.authorize(consent))));

        assertThat(tokens.path("scope").asString()).isEqualTo("openid profile");
        HttpResponse<String> again = browser.open(authorize(Client.NO_INFERENCE));
        assertThat(json(redeem(Client.NO_INFERENCE, codeOf(again)))
                        .path("scope")
                        .asString())
                .isEqualTo("openid profile");
    }

    @Test
    void nobodyGrantsWhatWasNotAskedFor() throws Exception {
        HttpResponse<String> consent = consentPage("demo-alice");
        String state = consent.body().replaceFirst("(?s).*name=\"state\" value=\"([^\"]*)\".*", "$1");

        HttpResponse<String> back = browser.submit(
                "/oauth/authorize", "client_id=" + APP.id() + "&state=" + state + "&scope=openid&scope=write-repos");

        assertThat(sentBack(back)).containsEntry("error", "invalid_scope").doesNotContainKey("code");
    }

    @Test
    void aScopeThatTheHubDoesNotHaveIsInvalid() throws Exception {
        HttpResponse<String> back = browser.open(authorize(APP, "scope", "openid world-peace"));

        assertThat(sentBack(back)).containsEntry("error", "invalid_scope").containsEntry("state", STATE);
    }

    @Test
    void aConsentPageOutOfTheBlueLeadsNowhere() throws Exception {
        consentPage("demo-alice");

        assertThat(browser.open("/oauth/consent").statusCode()).isEqualTo(400);
        assertThat(browser.open("/oauth/consent?client_id=%3Cscript%3E&state=x").body())
                .doesNotContain("<script>");
    }

    @Test
    void thePagesNeedNothingFromElsewhere() throws Exception {
        browser.open(authorize(APP));
        for (String page : new String[] {
            browser.open("/login").body(), consentPage("demo-alice").body()
        }) {
            assertThat(page).doesNotContain("http://", "https://", "<script", "@import");
            assertThat(page).contains("color-scheme: light dark");
        }
    }

    private HttpResponse<String> consentPage(String person) throws Exception {
        browser.open(authorize(APP));
        return browser.signInAs(person);
    }

    private static void assertAsked(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("asks you");
    }
}
