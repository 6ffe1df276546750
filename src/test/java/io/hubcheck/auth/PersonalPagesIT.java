package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells of somebody is kept by nobody on the way. The screens are there once they are packaged. */
class PersonalPagesIT extends HandMadeLoginStory {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/validate?m=a%2Fb", "/me?v-r=init&location=me", "/test/me", "/api/v1/token"})
    void noAnswerIsKeptByABrowserOrAProxy(String address) {
        alice.signIn(hub, "alice", "/");

        HttpResponse<String> answer =
                alice.get(address, "Accept", "text/html", "Authorization", "Bearer hf_demo_alice");

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("none")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    /** Some caches keep what has the name of a file, whatever the answer says of caches. */
    @ParameterizedTest
    @ValueSource(strings = {"/me/x.css", "/me;x.css", "/me%2fx.css", "/me.css", "/me?x.css", "/hubcheck.css/../me"})
    void whatLooksLikeAFileTellsNothingOfAPerson(String address) {
        alice.signIn(hub, "alice", "/");

        HttpResponse<String> answer = alice.get(address, "Accept", "text/html");

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("alice");
        // No cache keeps a 400 that doesn't say that it may.
        if (answer.statusCode() != 400) {
            assertThat(answer.headers().firstValue("Cache-Control").orElse("none"))
                    .contains("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/oauth2/code/huggingface?code=x&state=y",
                "/login/oauth2/code/huggingface",
                "/login/oauth2/code/another?code=x&state=y"
            })
    void anAnswerThatNobodyAskedForIsToldWithoutAnInnerWord(String address) {
        HttpResponse<String> answer = alice.get(address);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "org.springframework", "Whitelabel");
    }
}
