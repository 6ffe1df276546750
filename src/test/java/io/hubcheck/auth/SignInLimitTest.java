package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in counts for whoever does it as all else does that they ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInLimitTest {

    /** A step takes three. */
    private static final String FOUR_STEPS_A_MINUTE = "12";

    private static final String[] GERMAN_BROWSER = {
        "Accept", "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language", "de"
    };

    private final HandClock clock = new HandClock();
    private final HandMadeLogin hub = new HandMadeLogin(clock);
    private final Site site = limited(Site.CLIENT);
    private Visitor alice = site.visitor();

    @BeforeEach
    void whatWasUsedIsThereAgain() {
        clock.advance(Duration.ofMinutes(1));
        hub.reset();
        alice = site.visitor();
    }

    @AfterAll
    void close() {
        site.close();
        hub.close();
    }

    @Test
    void whoeverSignsInOnceIsNotHeldUp() {
        assertThat(alice.signIn(hub, "alice", "/me")).isEqualTo("/me");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void thirtyLoginsFromOneAddressAskTheHubForTwo() {
        IntStream.range(0, 30).forEach(login -> finishIfBegun(site.visitor()));

        assertThat(hub.tokenRequests).hasSize(2);
    }

    @Test
    void neitherDoAnswersThatNobodyWaitsForGetThrough() {
        assertThat(IntStream.range(0, 30)
                        .filter(forged -> site.visitor().get(back("forged")).statusCode() != 429))
                .hasSize(4);
    }

    @Test
    void aBrowserReadsOnAPageWhenToGoOnAndGetsNoSession() {
        useUp();

        for (String step : new String[] {SignInPaths.hub("/me"), back("any")}) {
            HttpResponse<String> page = alice.get(step, GERMAN_BROWSER);

            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("15");
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.body())
                    .contains("lang=\"de\"", "Bitte warten Sie kurz", "Warten Sie 15 s", "href=\"/\"")
                    .contains("src=\"/hubcheck.js\"", "href=\"/hosting.css\"")
                    .doesNotContain("code=");
        }
    }

    @Test
    void whoeverWaitedAsLongGoesOnWhereTheyWere() {
        URI hubs = alice.begin("/me");
        String back = hub.consent(hubs, "alice").toString();
        useUp();
        assertThat(alice.get(back).statusCode()).isEqualTo(429);

        clock.advance(Duration.ofSeconds(15));

        assertThat(Visitor.redirect(alice.get(back))).hasToString("/me");
        assertThat(alice.me()).contains("alice");
    }

    @Test
    void aProgramIsToldByItsCode() {
        useUp();

        HttpResponse<String> answer = alice.get(SignInPaths.hub("/"), "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"rate_limited\"", "Try again in 15 s.");
    }

    @Test
    void whatTheApiWasAskedCountsToo() {
        for (int asked = 0; asked < 10; asked++) {
            assertThat(alice.get("/api/v1/providers").statusCode()).isEqualTo(200);
        }

        assertThat(alice.get(SignInPaths.hub("/")).statusCode()).isEqualTo(429);
        assertThat(alice.get("/api/v1/providers").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherAddressHasAShareOfItsOwn() {
        String[] one = {"X-Forwarded-For", "203.0.113.7"};
        for (int step = 0; step < 4; step++) {
            alice.get(SignInPaths.hub("/"), one);
        }

        assertThat(alice.get(SignInPaths.hub("/"), one).statusCode()).isEqualTo(429);
        assertThat(alice.get(SignInPaths.hub("/"), "X-Forwarded-For", "203.0.113.8")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void theDevelopersOwnTokenIsCountedAsWell() {
        try (Site developers = limited(Map.of("hubcheck.auth.developer-token", "hf_x"))) {
            Visitor developer = developers.visitor();
            Map<String, String> form = Map.of("_csrf", developer.csrf());
            for (int step = 0; step < 4; step++) {
                developer.post(SignInPaths.DEVELOPER_TOKEN, form);
            }
            int asked = hub.paths.size();

            HttpResponse<String> page = developer.post(SignInPaths.DEVELOPER_TOKEN, form, GERMAN_BROWSER);

            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.body()).contains("Warten Sie 15 s");
            assertThat(hub.paths).hasSize(asked);
        }
    }

    private void finishIfBegun(Visitor visitor) {
        HttpResponse<String> begun = visitor.get(SignInPaths.hub("/"));
        if (begun.statusCode() == 302) {
            visitor.get(hub.consent(Visitor.redirect(begun), "alice").toString());
        }
    }

    private static String back(String state) {
        return "/login/oauth2/code/huggingface?code=x&state=" + state;
    }

    private void useUp() {
        for (int step = 0; step < 4; step++) {
            site.visitor().get(SignInPaths.hub("/"));
        }
    }

    private Site limited(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("hubcheck.limit.per-minute", FOUR_STEPS_A_MINUTE);
        all.put("hubcheck.limit.own-machine", "true");
        all.put("hubcheck.hosting.trusted-proxies", "127.0.0.1/32,::1/128");
        return new Site(clock, hub.url(), all);
    }
}
