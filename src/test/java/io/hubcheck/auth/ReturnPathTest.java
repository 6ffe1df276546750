package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where signing in leads back to: the page that it began on, and never to another site. */
class ReturnPathTest extends HandMadeLoginStory {

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
}
