package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What one request holds must get into nobody else's answer, and not into the log as if the server had said it. */
@ExtendWith(OutputCaptureExtension.class)
class PoisonIT extends HostileStory {

    private static final Pattern STATE = Pattern.compile("[?&]state=([^&\r]+)");
    private static final String EVIL = "evil.example";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/validate?m=a/b", "/api/v1/providers", "/v3/api-docs", "/nowhere", "/api/v1/nowhere"})
    void anotherHostsNameGetsIntoNoAnswer(String target) throws IOException {
        for (String header : List.of(
                "X-Forwarded-Host: " + EVIL,
                "Forwarded: host=" + EVIL,
                "X-Original-URL: //" + EVIL,
                "X-Forwarded-Prefix: //" + EVIL)) {
            assertThat(get(target, header).whole()).as(header).doesNotContain(EVIL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/validate?m=a/b", "/status"})
    void noCacheKeepsAPage(String target) throws IOException {
        assertThat(get(target).head()).containsPattern("(?i)cache-control: [^\r]*no-store");
    }

    @Test
    void anAnswerOfTheApiIsAskedForAnewAndTellsTokensApart() throws IOException {
        Reply anonymous = get("/api/v1/providers");
        Reply personal = get("/api/v1/providers", "Authorization: Bearer hf_demo_that_nobody_knows");

        assertThat(anonymous.head())
                .contains("Cache-Control: no-cache", "Vary: Authorization")
                .doesNotContain("ETag");
        assertThat(personal.head()).contains("Cache-Control: no-store");
    }

    @Test
    void noLineOfTheLogIsForged(CapturedOutput log) throws IOException {
        String forged = "%0d%0a2026-11-26%20FORGED%20line%0a2026-11-26%20FORGED%20line";
        for (String target : List.of(
                "/api/v1/validate?model=" + forged,
                "/api/v1/validate?model=a/b&provider=" + forged,
                "/api/v1/validate?model=a/b&task=" + forged + "&billTo=" + forged,
                "/api/v1/offers?cursor=" + forged,
                "/api/v1/offers/export?format=" + forged,
                "/validate?m=" + forged + "&p=" + forged,
                "/?q=" + forged,
                "/nowhere?" + forged + "=1",
                "/api/v1/models?" + forged + "=1",
                "/providers/" + forged,
                "/models/a/" + forged,
                "/" + forged,
                "/login/oauth2/code/huggingface?error=" + forged + "&state=" + forged + "&error_description="
                        + forged)) {
            isHarmless(target, get(target));
            isHarmless(target, get(target, "User-Agent: x\r 2026-11-26 FORGED line"));
        }

        Reply begun = get("/oauth2/authorization/huggingface");
        get(
                "/login/oauth2/code/huggingface?error=" + forged + "&state=" + first(STATE, begun.head()),
                "Cookie: " + first(COOKIE, begun.head()));

        assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("2026-11-26 FORGED"));
    }
}
