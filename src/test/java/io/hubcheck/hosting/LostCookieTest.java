package io.hubcheck.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A browser that does not keep the cookie of a login: it must not be led in circles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostCookieTest {

    private final Hosted space = Hosted.asSpace();

    @AfterAll
    void close() {
        space.close();
    }

    @Test
    void aLoginWhoseCookieNeverComesBackIsBegunOnceMoreAndThenExplained() {
        HttpResponse<String> once = space.get(back(space.get(Hosted.LOGIN)));
        assertThat(Hosted.location(once)).isEqualTo(Hosted.LOGIN + "?return=/&attempt=2");

        HttpResponse<String> twice = space.get(back(space.get(Hosted.location(once))));
        assertThat(Hosted.location(twice)).isEqualTo("/sign-in-cookies");
    }

    @Test
    void itStillLeadsBackToThePageThatItBeganOn() {
        HttpResponse<String> once = space.get(back(space.get(Hosted.LOGIN + "?return=/validate?m%3Da/b%26p%3Dgroq")));

        assertThat(once.headers().firstValue("Location"))
                .hasValue(Hosted.LOGIN + "?return=%2Fvalidate%3Fm%3Da%2Fb%26p%3Dgroq&attempt=2");
    }

    @Test
    void aPageOfAnotherSiteIsNotLedBackTo() {
        for (String page : new String[] {"//evil.example/", "https://evil.example/", "/logout"}) {
            String carried = Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(UTF_8));
            assertThat(Hosted.location(space.get("/login/oauth2/code/huggingface?code=x&state=forged.1." + carried)))
                    .as(page)
                    .isEqualTo(Hosted.LOGIN + "?return=/&attempt=2");
        }
    }

    @Test
    void thePageThatExplainsItNeedsNoCookieAndOffersTheDirectAddress() {
        HttpResponse<String> page = space.get("/sign-in-cookies", "Accept-Language", "de");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .contains("lang=\"de\"", "Cookies", "href=\"https://" + Hosted.SPACE + "/\"")
                .contains(Hosted.LOGIN.substring(1));
    }

    @Test
    void whoeverSaysNoWithoutACookieIsNotAskedAgain() {
        String back = back(space.get(Hosted.LOGIN)).replace("code=x", "error=access_denied");

        assertThat(Hosted.location(space.get(back))).isEqualTo("/");
    }

    @Test
    void anAnswerThatNobodyWaitsForIsNotCounted() {
        for (String state : new String[] {"forged", "forged.0", "forged.12", "a.b.1", ".1", "a.1.", "a.1.b.c"}) {
            assertThat(Hosted.location(space.get("/login/oauth2/code/huggingface?code=x&state=" + state)))
                    .as(state)
                    .isEqualTo("/");
        }
    }

    /** As the Hub leads back from a login that began, without looking at it. */
    private static String back(HttpResponse<String> begun) {
        String state = Hosted.location(begun).replaceFirst(".*[?&]state=([^&]+).*", "$1");
        return "/login/oauth2/code/huggingface?code=x&state=" + state;
    }
}
