package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cache stands between the server and many people; one of them tries to have others served what is not theirs. */
class SharedCacheIT extends HostileStory {

    private static final Pattern CACHE_CONTROL = Pattern.compile("(?im)^cache-control: (.+)$");
    private static final Pattern VARY = Pattern.compile("(?im)^vary: (.+)$");
    private static final String EVIL = "evil.example";

    /** What one sends to be told that one has the newest already. */
    private static final String[] CONDITIONS = {
        "If-None-Match: *", "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT", "Range: bytes=0-1"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/token",
                "/api/v1/providers",
                "/api/v1/models",
                "/api/v1/offers?limit=1",
                "/api/v1/offers.csv?provider=groq",
                "/api/v1/offers.json?provider=groq",
                "/api/v1/changes",
                "/api/v1/status",
                "/api/v1/validate?model=Qwen/Qwen3-32B"
            })
    void nobodyIsToldThatTheyHaveAlreadyWhatAnotherGot(String target) throws IOException {
        String alices = get(target, bearer("read")).body();
        Reply bobs = get(target, conditionally(bearer("pro")));

        assertThat(bobs.status()).as(bobs.head()).isEqualTo(200);
        assertThat(bobs.head())
                .contains("Cache-Control: no-store", "Vary: Authorization")
                .doesNotContainIgnoringCase("\netag:", "\nlast-modified:");
        assertThat(bobs.body()).doesNotContain("alice");
        assertThat(alices).doesNotContain("bob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/providers", "/api/v1/offers?limit=1", "/api/v1/offers.csv?provider=groq"})
    void whatWasAskedWithoutATokenIsAskedForAnewEachTime(String target) throws IOException {
        Reply answer = get(target, CONDITIONS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head())
                .contains("Cache-Control: no-cache", "Vary: Authorization")
                .doesNotContainIgnoringCase("\netag:", "\nlast-modified:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/models?limit=0", "/api/v1/token", "/api/v1/nowhere", "/api/v1/token.css"})
    void anErrorIsKeptForNobodyElse(String target) throws IOException {
        assertThat(get(target).status()).isGreaterThanOrEqualTo(400);

        assertThat(get(target).head()).contains("Cache-Control: no-cache", "Vary: Authorization");
        assertThat(get(target, bearer("read")).head()).contains("Cache-Control: no-store", "Vary: Authorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/me", "/validate?m=a/b", "/nowhere", "/api/v1/token", "/api/v1/providers", "/hubcheck.css"
            })
    void aHeadIsToldWhatAGetIsToldOfCaches(String target) throws IOException {
        Reply get = get(target, bearer("read"));
        Reply head = head(target, bearer("read"));

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(told(CACHE_CONTROL, head)).isEqualTo(told(CACHE_CONTROL, get));
        assertThat(told(VARY, head)).isEqualTo(told(VARY, get));
        assertThat(head.body()).isEmpty();
    }

    /** The address looks like that of a file, which some caches keep whatever the answer says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/token/x.css",
                "/api/v1/token;x.css",
                "/api/v1/token%3Bx.css",
                "/api/v1/token%2Fx.css",
                "/api/v1/token.css",
                "/api/v1/token%00.css",
                "/hubcheck.css/..%2fapi/v1/token",
                "/hubcheck.css/../api/v1/token"
            })
    void whatLooksLikeAFileTellsNothingOfAToken(String target) throws IOException {
        assertThat(get(target, bearer("read")).body()).doesNotContain("alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hubcheck.css",
                "/hubcheck.js",
                "/framed.js",
                "/card.png",
                "/robots.txt",
                "/apple-touch-icon.png"
            })
    void aFileThatCachesMayKeepIsTheSameForEverybodyAndBeginsNoSession(String target) throws IOException {
        Reply plain = get(target);
        assertThat(plain.status()).isEqualTo(200);
        for (String header : List.of(
                "X-Forwarded-Host: " + EVIL,
                "X-Forwarded-Prefix: /" + EVIL,
                "X-Forwarded-Scheme: http",
                "X-Forwarded-Proto: http",
                "Forwarded: host=" + EVIL,
                "X-Host: " + EVIL,
                "X-Original-URL: /me",
                "X-Rewrite-URL: /me",
                "X-HTTP-Method-Override: DELETE",
                "Origin: https://" + EVIL,
                "Accept-Language: de",
                "Accept: text/html",
                "Cookie: hubcheck-language=de",
                bearer("read"))) {
            Reply poisoned = get(target, header);

            assertThat(poisoned.status()).as(header).isEqualTo(200);
            assertThat(poisoned.body()).as(header).isEqualTo(plain.body());
            assertThat(poisoned.head()).as(header).doesNotContain(EVIL).doesNotContainPattern(COOKIE);
        }
    }

    /** Else whoever sends it takes the address from all others for as long as the cache keeps the refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/validate", "/api/v1/models", "/hubcheck.css"})
    void aRefusalIsKeptByNoCache(String target) throws IOException {
        assertThat(get(target, "Cookie: x=" + "x".repeat(13_000)))
                .matches(reply -> reply.status() == 431)
                .matches(SharedCacheIT::isKeptByNobody);
        assertThat(get(target + "?q=" + "x".repeat(9_000)))
                .matches(reply -> reply.status() == 414)
                .matches(SharedCacheIT::isKeptByNobody);
        assertThat(get(target, "Content-Length: 99999999999"))
                .matches(reply -> reply.status() == 413)
                .matches(SharedCacheIT::isKeptByNobody);
    }

    @Test
    void whatOneTokenMaySeeIsShownToNoOther() throws IOException {
        String staging = "/api/v1/validate?model=Qwen/Qwen3.8-27B&provider=together";
        String hidden = "\"code\":\"provider_not_serving\"";
        for (int turn = 0; turn < 2; turn++) {
            assertThat(get(staging, bearer("provider_staff")).body()).doesNotContain(hidden);
            assertThat(get(staging, bearer("read")).body()).contains(hidden);
            assertThat(get(staging).body()).contains(hidden);
        }
    }

    @Test
    void whatOnePersonPrefersDecidesForNoOther() throws IOException {
        String preferred = "/api/v1/validate?model=Qwen/Qwen3-32B&provider=preferred";
        for (int turn = 0; turn < 2; turn++) {
            assertThat(get(preferred, bearer("pro")).body()).contains("\"provider\":\"novita\"");
            assertThat(get(preferred, bearer("read")).body()).doesNotContain("\"provider\":\"novita\",\"task\"");
        }
    }

    private Reply head(String target, String header) throws IOException {
        try (RawConnection connection = new RawConnection(url())) {
            connection.send("HEAD " + target + " HTTP/1.1\r\nHost: hubcheck.example\r\n"
                    + "X-Forwarded-For: 203.0.113.7\r\n" + header + "\r\nConnection: close\r\n\r\n");
            return connection.replyWithoutBody();
        }
    }

    private static String[] conditionally(String header) {
        return List.of(header, CONDITIONS[0], CONDITIONS[1], CONDITIONS[2]).toArray(String[]::new);
    }

    private static List<String> told(Pattern header, Reply reply) {
        return header.matcher(reply.head())
                .results()
                .map(found -> found.group(1).strip())
                .sorted()
                .toList();
    }

    private static boolean isKeptByNobody(Reply reply) {
        return told(CACHE_CONTROL, reply).stream().anyMatch(kept -> kept.contains("no-store"));
    }

    private String bearer(String name) {
        return "Authorization: Bearer " + token(name);
    }
}
