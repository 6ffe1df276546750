package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, by people and by those who would like to be them. */
class LoginTest extends HandMadeLoginStory {

    @Test
    void somebodyWhoSignsInComesBackToTheirPageAndIsKnown() {
        String back = alice.signIn(hub, "alice", "/validate?m=owner%2Fname&p=groq");

        assertThat(back).isEqualTo("/validate?m=owner%2Fname&p=groq");
        assertThat(alice.me())
                .contains("username=alice", "name=Dr alice", "alice.svg", "pro=true", "[acme]", "by HUB")
                .contains("until " + clock.instant().plus(Duration.ofHours(8)))
                .contains("with [inference-api, openid, profile]");
    }

    @Test
    void theHubIsAskedForACodeThatOnlyThisApplicationCanUse() {
        Map<String, String> asked = HandMadeLogin.parameters(alice.begin("/").getRawQuery());

        assertThat(asked)
                .containsEntry("client_id", "hubcheck-demo")
                .containsEntry("scope", "openid profile inference-api")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", site.url() + "/login/oauth2/code/huggingface")
                .containsKeys("code_challenge", "nonce", "state")
                .doesNotContainKey("prompt");
    }

    @Test
    void whoWantsToGrantMoreIsAskedAgainForEverything() {
        URI hubs = Visitor.redirect(alice.get(SignInPaths.hubAgain("/me")));

        assertThat(HandMadeLogin.parameters(hubs.getRawQuery())).containsEntry("prompt", "consent");
    }

    @Test
    void theSecretProvesTheApplicationAndIsInNoForm() {
        alice.signIn(hub, "alice", "/");

        String basic = Base64.getEncoder().encodeToString("hubcheck-demo:demo-secret".getBytes(StandardCharsets.UTF_8));
        assertThat(hub.authorizations).contains("Basic " + basic);
        assertThat(hub.tokenRequests)
                .singleElement()
                .satisfies(form -> assertThat(form).containsKey("code_verifier").doesNotContainKey("client_secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "\\\\evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "/%5Cevil.example",
                "/%255Cevil.example",
                "/%09/evil.example",
                "/%0d%0aSet-Cookie:a=b",
                "/\r\nSet-Cookie: a=b",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "@evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/me//evil.example",
                "/%2e%2e//evil.example",
                "/me#@evil.example",
                " //evil.example",
                "/logout",
                "/login/oauth2/code/huggingface?code=stolen",
                "/oauth2/authorization/huggingface",
                ""
            })
    void aPageOfAnotherSiteIsNeverComeBackTo(String evil) {
        assertThat(alice.signIn(hub, "alice", evil)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/validate?m=owner%2Fname&t=text-generation",
                "/?q=a%26b&provider=fal-ai&sort=-price",
                "/?q=https%3A%2F%2Fhuggingface.co%2Fowner%2Fname",
                "/models/owner/name.v1?task=x",
                "/?q=%C3%A4"
            })
    void eachPageOfThisSiteIsComeBackToAsItWas(String page) {
        assertThat(alice.signIn(hub, "alice", page)).isEqualTo(page);
    }

    @Test
    void theSessionHasAnotherNameAfterASignIn() {
        URI hubs = alice.begin("/");
        String before = alice.session();

        alice.get(hub.consent(hubs, "alice").toString());

        assertThat(alice.session()).isNotEqualTo(before);
        bob.take(before);
        assertThat(bob.me()).isEqualTo("nobody");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void aForgedStateSignsNobodyIn() {
        String forged = hub.consent(alice.begin("/me"), "alice").toString().replaceFirst("state=[^&]+", "state=forged");

        assertCalmlyRefused(alice, alice.get(forged), "/me");
    }

    @Test
    void aReplayedAnswerSignsNobodyInASecondTime() {
        String answer = hub.consent(alice.begin("/me"), "alice").toString();
        alice.get(answer);
        alice.submit(SignInPaths.OUT, "/");

        assertCalmlyRefused(alice, alice.get(answer), "/");
        assertThat(hub.tokenRequests).hasSize(1);
    }

    @Test
    void aReplayedAnswerDoesNotEndASignIn() {
        String answer = hub.consent(alice.begin("/me"), "alice").toString();
        alice.get(answer);

        alice.get(answer);

        assertThat(alice.notice()).isEqualTo("FAILED");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void anAnswerThatWasMeantForAnotherSessionIsOfNoUse() {
        String bobsAnswer = hub.consent(bob.begin("/"), "bob").toString();

        alice.begin("/me");
        assertCalmlyRefused(alice, alice.get(bobsAnswer), "/me");
        assertCalmlyRefused(site.visitor(), site.visitor().get(bobsAnswer), "/");
        assertThat(hub.tokenRequests).isEmpty();
    }

    @Test
    void aCodeOfAnotherSessionIsOfNoUseEvenWithOnesOwnState() {
        String bobsCode = HandMadeLogin.parameters(
                        hub.consent(bob.begin("/"), "bob").getRawQuery())
                .get("code");
        String answer =
                hub.consent(alice.begin("/"), "alice").toString().replaceFirst("code=[^&]+", "code=" + bobsCode);

        assertCalmlyRefused(alice, alice.get(answer), "/");
    }

    static Stream<Wrong> wrongAnswers() {
        return Stream.of(
                new Wrong("a token for another app", hub -> hub.audience = "another-app"),
                new Wrong("another issuer", hub -> hub.issuer = "https://evil.example"),
                new Wrong("the token of another login", hub -> hub.nonce = "another"),
                new Wrong(
                        "a person without a name",
                        hub -> hub.onUserinfo = () -> HandMadeLogin.json("{\"sub\":\"id-alice\"}")),
                new Wrong(
                        "another person",
                        hub -> hub.onUserinfo = () ->
                                HandMadeLogin.json("{\"sub\":\"id-mallory\",\"preferred_username\":\"mallory\"}")),
                new Wrong(
                        "no JSON",
                        hub -> hub.onUserinfo = () -> new MockResponse.Builder()
                                .addHeader("Content-Type", "text/html")
                                .body("<html>")
                                .build()),
                new Wrong("nothing", hub -> hub.onUserinfo = () -> HandMadeLogin.json("null")),
                new Wrong(
                        "a fault",
                        hub -> hub.onUserinfo =
                                () -> new MockResponse.Builder().code(500).build()));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void aHubThatAnswersWronglySignsNobodyIn(Wrong wrong) {
        wrong.with().accept(hub);

        assertCalmlyRefused(
                alice, alice.get(hub.consent(alice.begin("/me"), "alice").toString()), "/me");
    }

    @Test
    void whoSaysNoComesBackToTheirPageAndIsToldSo() {
        URI back = hub.deny(alice.begin("/validate?m=a%2Fb"));

        assertThat(Visitor.redirect(alice.get(back.toString()))).hasToString("/validate?m=a%2Fb");
        assertThat(alice.notice()).isEqualTo("DENIED");
        assertThat(alice.notice()).isEqualTo("none");
        assertThat(alice.me()).isEqualTo("nobody");
    }

    @Test
    void whoSaysNoToMoreKeepsWhatTheyHad() {
        alice.signIn(hub, "alice", "/");
        URI hubs = Visitor.redirect(alice.get(SignInPaths.hubAgain("/me")));

        alice.get(hub.deny(hubs).toString());

        assertThat(alice.notice()).isEqualTo("DENIED");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void thereIsNoOtherWayInThanTheHubs() {
        assertThat(alice.get("/oauth2/authorization/evil").headers().firstValue("Location"))
                .isEmpty();
        assertThat(alice.get("/login").body()).doesNotContain("oauth2/authorization");
    }

    @Test
    void signingOutTakesTheSessionAwayAndLeadsBackToThePage() {
        alice.signIn(hub, "alice", "/");
        String session = alice.session();

        HttpResponse<String> out = alice.submit(SignInPaths.OUT, "/validate?m=a%2Fb");

        assertThat(Visitor.redirect(out)).hasToString("/validate?m=a%2Fb");
        assertThat(alice.me()).isEqualTo("nobody");
        bob.take(session);
        assertThat(bob.me()).isEqualTo("nobody");
    }

    @Test
    void nobodyIsSignedOutByAnotherSite() {
        alice.signIn(hub, "alice", "/");

        alice.get(SignInPaths.OUT);
        HttpResponse<String> forged = alice.post(SignInPaths.OUT, Map.of(SignInPaths.RETURN, "//evil.example"));

        assertThat(alice.me()).contains("alice");
        assertThat(Visitor.redirect(forged)).hasToString("/");
    }

    @Test
    void signingOutLeadsToNoOtherSite() {
        alice.signIn(hub, "alice", "/");

        assertThat(Visitor.redirect(alice.submit(SignInPaths.OUT, "//evil.example")))
                .hasToString("/");
    }

    @Test
    void twoPeopleNeverSeeEachOther() {
        alice.signIn(hub, "alice", "/");
        bob.signIn(hub, "bob", "/");

        assertThat(alice.me()).contains("alice").doesNotContain("bob");
        assertThat(bob.me()).contains("bob").doesNotContain("alice");
        assertThat(alice.token()).contains("at-alice");
        assertThat(bob.token()).contains("at-bob");
        assertThat(site.visitor().me()).isEqualTo("nobody");
        assertThat(site.visitor().token()).isEqualTo("none");
    }

    @Test
    void whoSignsInAsSomebodyElseIsThatPersonOnly() {
        alice.signIn(hub, "alice", "/");

        alice.signIn(hub, "bob", "/");

        assertThat(alice.me()).contains("bob").doesNotContain("alice");
        assertThat(alice.token()).contains("at-bob");
    }

    @Test
    void theApiTakesNoNoticeOfWhoIsSignedIn() {
        alice.signIn(hub, "alice", "/");

        assertThat(alice.get("/api/v1/token").statusCode()).isEqualTo(401);
        HttpResponse<String> answer = site.visitor().get("/api/v1/status-that-is-not-there");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theSessionsCookieIsOutOfReachForScriptsAndOtherSites() {
        HttpResponse<String> begun = site.visitor().get(SignInPaths.hub("/"));

        assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void theHubLeadsBackToThePublicNameOfASpace() {
        Map<String, String> settings = new HashMap<>(Site.CLIENT);
        settings.put("hubcheck.auth.public-host", "owner-space.hf.space,hubcheck.example");
        settings.put("hubcheck.auth.provider-url", "https://login.example/");
        settings.put("hubcheck.auth.scopes", "openid  email");
        hub.paths.clear();
        try (Site space = new Site(clock, hub.url(), settings)) {
            URI hubs = space.visitor().begin("/");

            assertThat(hubs.toString()).startsWith("https://login.example/oauth/authorize?");
            assertThat(HandMadeLogin.parameters(hubs.getRawQuery()))
                    .containsEntry("redirect_uri", "https://owner-space.hf.space/login/oauth2/code/huggingface")
                    .containsEntry("scope", "openid email");
        }
        assertThat(hub.paths)
                .as("nobody is asked about the login at the start")
                .noneMatch(path -> path.contains("oauth"));
    }

    private static void assertCalmlyRefused(Visitor who, HttpResponse<String> answer, String page) {
        assertThat(Visitor.redirect(answer)).hasToString(page);
        assertThat(answer.body()).doesNotContain("Exception");
        assertThat(who.me()).isEqualTo("nobody");
    }

    record Wrong(String name, Consumer<HandMadeLogin> with) {
        @Override
        public String toString() {
            return name;
        }
    }
}
