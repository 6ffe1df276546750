package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token on the developer's own machine as a login: there, when asked to, and nowhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeveloperTokenTest {

    private final HandClock clock = new HandClock();
    private final StandInHub hub = StandInHub.start(StandInOptions.forTests().withClock(clock));
    private final String token = hub.tokens().all().getFirst().value();
    private final Site site = site(Map.of("hubcheck.auth.developer-token", token));

    @AfterAll
    void close() {
        site.close();
        hub.close();
    }

    @Test
    void aDeveloperSignsInByPressingTheButton() {
        Visitor developer = site.visitor();
        assertThat(developer.me()).isEqualTo("nobody");
        assertThat(developer.get("/test/here").body()).isEqualTo("here");
        assertThat(developer.get("/test/way").body()).isEqualTo("WithDeveloperToken[place=HF_TOKEN]");

        HttpResponse<String> answer = developer.submit(SignInPaths.DEVELOPER_TOKEN, "/validate?m=a%2Fb");

        assertThat(Visitor.redirect(answer)).hasToString("/validate?m=a%2Fb");
        assertThat(developer.me()).contains("demo-alice", "by DEVELOPER_TOKEN");
        assertThat(developer.token()).isEqualTo(token);
    }

    @Test
    void theSessionHasAnotherNameAfterwards() {
        Visitor developer = site.visitor();
        developer.get("/test/csrf");
        String before = developer.session();

        developer.submit(SignInPaths.DEVELOPER_TOKEN, "/");

        assertThat(developer.session()).isNotEqualTo(before);
    }

    @Test
    void anotherSiteCannotPressTheButton() {
        Visitor developer = site.visitor();

        developer.post(SignInPaths.DEVELOPER_TOKEN, Map.of());
        developer.get(SignInPaths.DEVELOPER_TOKEN);

        assertThat(developer.me()).isEqualTo("nobody");
    }

    @Test
    void theFileOfTheHubsToolWillDo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), token + "\n");
        try (Site other = site(Map.of("hubcheck.auth.developer-token-file", file.toString()))) {
            Visitor developer = other.visitor();
            assertThat(developer.get("/test/way").body()).contains(file.toString());

            developer.submit(SignInPaths.DEVELOPER_TOKEN, "/");

            assertThat(developer.token()).isEqualTo(token);
        }
    }

    @Test
    void withoutATokenThereIsNothingToPress(@TempDir Path folder) {
        try (Site other = site(Map.of(
                "hubcheck.auth.developer-token-file", folder.resolve("missing").toString()))) {
            Visitor visitor = other.visitor();

            assertThat(visitor.get("/test/way").body()).isEqualTo("NotConfigured[]");
            visitor.submit(SignInPaths.DEVELOPER_TOKEN, "/");
            assertThat(visitor.me()).isEqualTo("nobody");
            assertThat(visitor.notice()).isEqualTo("FAILED");
        }
    }

    @Test
    void aTokenThatTheHubRefusesIsToldApart() {
        try (Site other = site(Map.of("hubcheck.auth.developer-token", "hf_demo_that_nobody_knows"))) {
            Visitor visitor = other.visitor();

            visitor.submit(SignInPaths.DEVELOPER_TOKEN, "/");

            assertThat(visitor.notice()).isEqualTo("TOKEN_REFUSED");
            assertThat(visitor.me()).isEqualTo("nobody");
        }
    }

    @Test
    void wherePeopleCanSignInAtTheHubNoTokenOfTheMachineIsUsed() {
        Map<String, String> both = new HashMap<>(Site.CLIENT);
        both.put("hubcheck.auth.developer-token", token);
        try (Site other = site(both)) {
            Visitor visitor = other.visitor();

            assertThat(visitor.get("/test/way").body()).startsWith("WithHub");
            visitor.submit(SignInPaths.DEVELOPER_TOKEN, "/");
            assertThat(visitor.me()).isEqualTo("nobody");
        }
    }

    @Test
    void nobodyIsOfferedTheMachinesTokenUnlessWhoeverStartedItSaidSo() {
        try (Site other = site(Map.of("hubcheck.auth.developer", "false", "hubcheck.auth.developer-token", token))) {
            Visitor visitor = other.visitor();

            assertThat(visitor.get("/test/way").body()).isEqualTo("NotConfigured[]");
            visitor.submit(SignInPaths.DEVELOPER_TOKEN, "/");
            assertThat(visitor.me()).isEqualTo("nobody");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://hubcheck.example",
                "Origin: null",
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: localhost",
                "Forwarded: for=127.0.0.1",
                "X-Real-IP: 127.0.0.1",
                "Via: 1.1 proxy"
            })
    void whatCameThroughAProxyIsFromElsewhere(String header) throws IOException {
        assertNowhere(site, "localhost", header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "framework"})
    void whatAProxyIsBelievedToSayChangesNothing(String strategy) throws IOException {
        try (Site behindProxy =
                site(Map.of("hubcheck.auth.developer-token", token, "server.forward-headers-strategy", strategy))) {
            assertNowhere(behindProxy, "localhost", "X-Forwarded-For: 127.0.0.1");
            assertNowhere(behindProxy, "localhost", "X-Forwarded-For: 192.168.1.7");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "192.168.1.7"})
    void aNameThatIsNotThisMachinesIsFromElsewhere(String host) throws IOException {
        assertNowhere(site, host, "Accept: */*");
    }

    @Test
    void aDevelopersSessionIsOfNoUseElsewhere() throws IOException {
        Visitor developer = site.visitor();
        developer.submit(SignInPaths.DEVELOPER_TOKEN, "/");
        String cookie = "Cookie: JSESSIONID=" + developer.session();

        assertThat(raw(site, "/test/me", "localhost", cookie)).contains("demo-alice");
        assertThat(raw(site, "/test/me", "evil.example", cookie)).endsWith("nobody");
        assertThat(raw(site, "/test/me", "localhost", cookie + "\r\nX-Forwarded-For: 10.0.0.1"))
                .endsWith("nobody");
    }

    private Site site(Map<String, String> settings) {
        return new Site(clock, hub.url().toString(), settings);
    }

    private static void assertNowhere(Site site, String host, String header) throws IOException {
        assertThat(way(site, host, header)).endsWith("NotConfigured[]");
        assertThat(raw(site, "/test/here", host, header)).endsWith("elsewhere");
    }

    private static String way(Site site, String host, String header) throws IOException {
        return raw(site, "/test/way", host, header);
    }

    /** A request written by hand, since no client lets one choose the name that it calls. */
    private static String raw(Site site, String path, String host, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.0\r\nHost: %s:%d\r\n%s\r\n\r\n"
                            .formatted(path, host, site.port(), header)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
