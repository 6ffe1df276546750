package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told with every answer, where the application is served by itself and where the Hub's page frames it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserHeadersTest {

    private static final String POLICY = "Content-Security-Policy";

    private final Hosted plain = new Hosted();
    private final Hosted space = Hosted.asSpace();

    @AfterAll
    void close() {
        plain.close();
        space.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing/here",
                "/hubcheck.js",
                "/api/v1/status",
                "/api/v1/nothing-here",
                "/api/v1/offers?limit=many",
                "/actuator/health",
                "/v3/api-docs",
                "/oauth2/authorization/huggingface",
                "/login/oauth2/code/huggingface?state=forged&code=x",
                "/sign-in-cookies",
                "/error"
            })
    void everyAnswerSaysHowItIsToBeTaken(String path) {
        HttpResponse<String> ours = plain.get(path);
        HttpResponse<String> framed = space.get(path);

        for (HttpResponse<String> answer : List.of(ours, framed)) {
            assertThat(header(answer, "X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(header(answer, "Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
            assertThat(header(answer, "Permissions-Policy"))
                    .singleElement()
                    .asString()
                    .contains("camera=()", "geolocation=()");
            assertThat(header(answer, POLICY))
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'");
            assertThat(scripts(answer)).matches("'self' 'nonce-[A-Za-z0-9+/=_-]{16,}' 'unsafe-eval'");
        }
        assertThat(header(ours, "X-Frame-Options")).containsExactly("DENY");
        assertThat(header(ours, POLICY)).allMatch(policy -> policy.endsWith("frame-ancestors 'none'"));
        assertThat(header(ours, "Strict-Transport-Security")).isEmpty();
        assertThat(header(framed, "X-Frame-Options")).isEmpty();
        assertThat(header(framed, POLICY))
                .allMatch(policy -> policy.endsWith("frame-ancestors https://huggingface.co https://" + Hosted.SPACE));
        assertThat(header(framed, "Strict-Transport-Security")).containsExactly("max-age=31536000");
    }

    @Test
    void noTwoAnswersVouchForTheSameScripts() {
        assertThat(header(plain.get("/"), POLICY)).isNotEqualTo(header(plain.get("/"), POLICY));
    }

    @Test
    void onlyInAFrameDoesTheSessionsCookieGoToOtherSitesPages() {
        assertThat(cookie(plain)).contains("SameSite=Lax", "HttpOnly").doesNotContain("Secure", "Partitioned");
        assertThat(cookie(space)).contains("SameSite=None", "Secure", "HttpOnly", "Partitioned");
    }

    /** Where scripts may come from, whole. */
    private static String scripts(HttpResponse<?> answer) {
        return header(answer, POLICY).getFirst().replaceFirst(".*; script-src ([^;]*);.*", "$1");
    }

    private static String cookie(Hosted hosted) {
        return header(hosted.get(Hosted.LOGIN), "Set-Cookie").getFirst();
    }

    private static List<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().allValues(name);
    }
}
