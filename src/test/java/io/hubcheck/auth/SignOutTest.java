package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing out, by those who want to and by those who would like others to be. */
class SignOutTest extends HandMadeLoginStory {

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
    void aPageFromBeforeAnotherSignInSaysThatItWasOutOfDate() {
        alice.signIn(hub, "alice", "/");
        String older = alice.csrf();
        alice.signIn(hub, "alice", "/");

        HttpResponse<String> out = alice.post(SignInPaths.OUT, Map.of("_csrf", older, SignInPaths.RETURN, "/me"));

        assertThat(Visitor.redirect(out)).hasToString("/me");
        assertThat(alice.notice()).isEqualTo("OUTDATED");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void whoSignsOutAfterTheirSessionEndedIsToldThatTheyAreSignedOut() {
        alice.signIn(hub, "alice", "/");
        Map<String, String> form = Map.of("_csrf", alice.csrf(), SignInPaths.RETURN, "/validate?m=a%2Fb");
        alice.submit(SignInPaths.OUT, "/");

        HttpResponse<String> out = alice.post(SignInPaths.OUT, form);

        assertThat(Visitor.redirect(out)).hasToString("/validate?m=a%2Fb");
        assertThat(alice.notice()).isEqualTo("ENDED");
        assertThat(alice.me()).isEqualTo("nobody");
    }

    /** A browser sends such a form without the session's cookie, and would take a new one in its place. */
    @ParameterizedTest
    @ValueSource(strings = {SignInPaths.OUT, SignInPaths.DEVELOPER_TOKEN, "/", "/me"})
    void aFormOfAnotherSiteDoesNotPutANewSessionInThePlaceOfOnes(String address) {
        HttpResponse<String> answer = site.visitor().post(address, Map.of(), "Sec-Fetch-Site", "cross-site");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Visitor.redirect(answer)).hasToString("/");
    }
}
