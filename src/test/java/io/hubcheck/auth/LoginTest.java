package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginTest {

    private static Site site;

    private final Visitor alice = site.visitor();

    @BeforeAll
    static void open() {
        site = Site.withLogin();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void somebodyWhoSignsInComesBackToTheirPageAndIsKnown() {
        URI back = alice.signIn(site.hub, "alice", "?return=%2Fvalidate%3Fm%3Downer%252Fname");

        assertThat(back.toString()).isEqualTo("/validate?m=owner%2Fname");
        assertThat(alice.me())
                .contains("username=alice", "name=Dr alice", "alice.svg", "pro=true", "[acme]", "by HUB")
                .contains("until 2026-11-01T18:00:00Z with [inference-api, openid, profile]");
    }

    @Test
    void theHubIsAskedForTheScopesByACodeThatOnlyThisApplicationCanUse() {
        Map<String, String> asked = HandMadeLogin.parameters(alice.begin("").getRawQuery());

        assertThat(asked)
                .containsEntry("client_id", "hubcheck-demo")
                .containsEntry("scope", "openid profile inference-api")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:" + site.port() + "/login/oauth2/code/huggingface")
                .containsKeys("code_challenge", "nonce", "state")
                .doesNotContainKey("prompt");
    }
}
