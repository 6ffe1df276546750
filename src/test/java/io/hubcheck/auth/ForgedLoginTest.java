package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Those who would like to be somebody else, and a login that answers what it should not. */
class ForgedLoginTest extends HandMadeLoginStory {

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
        Visitor stranger = site.visitor();
        assertThat(Visitor.redirect(stranger.get(bobsAnswer)).getPath()).isEqualTo(SignInPaths.HUB);
        assertThat(stranger.me()).isEqualTo("nobody");
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
    void thereIsNoOtherWayInThanTheHubs() {
        assertThat(alice.get("/oauth2/authorization/evil").headers().firstValue("Location"))
                .isEmpty();
        assertThat(alice.get("/login").body()).doesNotContain("oauth2/authorization");
    }

    record Wrong(String name, Consumer<HandMadeLogin> with) {
        @Override
        public String toString() {
            return name;
        }
    }
}
