package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense in each parameter and header: never a fault of ours, and never a word about the inside. */
class FuzzedRequestsIT extends HostileStory {

    private static final List<String> NONSENSE = List.of(
            "",
            " ",
            "\0",
            "\r\nSet-Cookie: x=1",
            "'\"><img src=x onerror=alert(1)>",
            "${jndi:ldap://x.example/a}",
            "#{T(java.lang.Runtime).getRuntime()}",
            "../../../etc/passwd",
            "-1",
            "99999999999999999999",
            "NaN",
            "1e999",
            "true,false",
            "a,b;c|d",
            "\uD800",
            "\u202Egnp.exe",
            "💥".repeat(300),
            "x".repeat(3_000),
            "[]",
            "{\"a\":1}");

    private static final List<String> TARGETS = List.of(
            "/api/v1/validate?model=",
            "/api/v1/validate?maxAge=1&model=a/b&provider=",
            "/api/v1/validate?model=a/b&task=",
            "/api/v1/validate?model=a/b&billTo=",
            "/api/v1/validate?model=a/b&maxAge=",
            "/api/v1/models?q=",
            "/api/v1/models?limit=",
            "/api/v1/offers?sort=",
            "/api/v1/offers?cursor=",
            "/api/v1/offers?minContext=",
            "/api/v1/offers?tools=",
            "/api/v1/offers.csv?status=",
            "/api/v1/offers/export?format=",
            "/api/v1/changes?since=",
            "/api/v1/tag-offers?provider=",
            "/v3/api-docs?",
            "/?q=",
            "/validate?m=",
            "/compare?pair=",
            "/providers?q=",
            "/nowhere?");

    static List<String> targets() {
        return TARGETS;
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nonsenseInAParameterIsAnsweredCalmly(String target) throws IOException {
        for (String nonsense : NONSENSE) {
            String asked = target + URLEncoder.encode(nonsense, StandardCharsets.UTF_8);
            isHarmless(asked, get(asked));
            isHarmless(asked + " twice", get(asked + "&" + asked.substring(asked.indexOf('?') + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void nonsenseInTheQueryItselfIsAnsweredCalmly(String target) throws IOException {
        for (String raw : List.of("%", "%ff", "%00", "%c0%80", "&&&==&", "[=]", "=%ed%a0%80", "%u0041")) {
            isHarmless(target + raw, get(target + raw));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "q=100%", "q=%zz&p=%2", "a=%&=%&%=", "%00", "q=%c0%80", "=&=", "q=%25"})
    void aPageOpensWhateverItsQueryHolds(String query) throws IOException {
        String opened = "/?v-r=init&location=&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);

        Reply reply = get(opened);

        isHarmless(opened, reply);
        assertThat(reply.body()).contains("\"Vaadin-Security-Key\"");
    }

    @Test
    void nonsenseInAHeaderIsAnsweredCalmly() throws IOException {
        for (String name : List.of(
                "Accept",
                "Accept-Language",
                "Accept-Encoding",
                "Authorization",
                "Cookie",
                "Content-Type",
                "Content-Length",
                "Expect",
                "Host",
                "If-Modified-Since",
                "If-None-Match",
                "Origin",
                "Range",
                "Referer",
                "Transfer-Encoding",
                "Upgrade",
                "X-HTTP-Method-Override",
                "X-Forwarded-Host",
                "X-Forwarded-Proto")) {
            pass(Duration.ofMinutes(1));
            for (String value : List.of(
                    "", "\u00ff\u00fe", "a/b/c;q=9,*", "'\"<x>", "-1", "bytes=9-1,-", "hubcheck-language=../x")) {
                for (String target : List.of("/", "/api/v1/models", "/login/oauth2/code/huggingface")) {
                    Reply reply = get(target, name + ": " + value);
                    // That it does not know an encoding, a server says with a 501.
                    if (!name.equals("Transfer-Encoding") || reply.status() != 501) {
                        isHarmless(name + ": " + value + " to " + target, reply);
                    }
                }
            }
        }
    }

    /** The same each time, for a fault to be found again. */
    @Test
    void noiseIsAnsweredCalmly() throws IOException {
        Random random = new Random(25);
        for (int round = 0; round < 200; round++) {
            StringBuilder noise = new StringBuilder();
            IntStream.range(0, random.nextInt(1, 40)).forEach(next -> noise.append((char) random.nextInt(33, 256)));
            // As it is, most of it is refused before anybody reads it.
            for (String sent : List.of(noise.toString(), URLEncoder.encode(noise.toString(), StandardCharsets.UTF_8))) {
                isHarmless(sent, get("/api/v1/validate?model=" + sent));
            }
        }
    }
}
