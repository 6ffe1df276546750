package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody who begins to sign in in several tabs of one browser. */
class PendingLoginTest extends HandMadeLoginStory {

    @Test
    void eachTabComesBackToItsOwnPageInWhateverOrderTheyFinish() {
        URI first = alice.begin("/validate?m=a%2Fb");
        URI second = alice.begin("/me");

        assertThat(finish(second)).isEqualTo("/me");
        assertThat(finish(first)).isEqualTo("/validate?m=a%2Fb");
        assertThat(alice.notice()).isEqualTo("none");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void aTabThatSaysNoLeavesTheOthersToFinish() {
        URI first = alice.begin("/validate?m=a%2Fb");
        URI second = alice.begin("/me");

        assertThat(Visitor.redirect(alice.get(hub.deny(first).toString()))).hasToString("/validate?m=a%2Fb");
        assertThat(alice.notice()).isEqualTo("DENIED");
        assertThat(finish(second)).isEqualTo("/me");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void noneOfThemCanBeFinishedTwice() {
        URI first = alice.begin("/validate?m=a%2Fb");
        alice.begin("/me");
        finish(first);
        int bought = hub.tokenRequests.size();

        finish(first);

        assertThat(alice.notice()).isEqualTo("FAILED");
        assertThat(hub.tokenRequests).hasSize(bought);
    }

    @Test
    void theCodeOfOneTabDoesNotFinishAnother() {
        String code = HandMadeLogin.parameters(
                        hub.consent(alice.begin("/"), "alice").getRawQuery())
                .get("code");
        String answer = hub.consent(alice.begin("/me"), "alice").toString().replaceFirst("code=[^&]+", "code=" + code);

        assertCalmlyRefused(alice, alice.get(answer), "/me");
    }

    @Test
    void noneOfThemOutlivesSigningOut() {
        URI pending = alice.begin("/me");
        finish(alice.begin("/"));
        alice.submit(SignInPaths.OUT, "/");

        assertCalmlyRefused(alice, alice.get(hub.consent(pending, "alice").toString()), "/");
    }

    @Test
    void ofManyTheOldestGivesWay() {
        List<URI> begun =
                IntStream.range(0, 6).mapToObj(tab -> alice.begin("/?q=" + tab)).toList();

        assertCalmlyRefused(
                alice, alice.get(hub.consent(begun.getFirst(), "alice").toString()), "/?q=5");
        assertThat(begun.stream().skip(1).map(this::finish))
                .containsExactly("/?q=1", "/?q=2", "/?q=3", "/?q=4", "/?q=5");
    }

    @Test
    void aLookAtTheLoginBeginsNone() {
        HttpResponse<String> look = alice.head(SignInPaths.hub("/"));

        assertThat(look.statusCode()).isEqualTo(405);
        assertThat(look.headers().firstValue("Allow")).hasValue("GET");
        assertThat(look.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anyNumberOfLooksLeavesTheLoginThatWasBegun() {
        URI begun = alice.begin("/me");
        for (int look = 0; look < 6; look++) {
            alice.head(SignInPaths.hub("/?q=" + look));
        }
        URI back = hub.consent(begun, "alice");

        assertThat(alice.head(back.toString()).statusCode()).isEqualTo(405);

        assertThat(Visitor.redirect(alice.get(back.toString()))).hasToString("/me");
        assertThat(alice.me()).contains("alice");
    }

    private String finish(URI begun) {
        return Visitor.redirect(alice.get(hub.consent(begun, "alice").toString()))
                .toString();
    }
}
