package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in, alone and beside others. */
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
        settings.put("hubcheck.auth.developer", "false");
        settings.put("hubcheck.hosting.host", "owner-space.hf.space,hubcheck.example");
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
}
