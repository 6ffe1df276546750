package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may say in another's name where a request came from, and what it was sent to. */
class TrustedProxyTest {

    private static final String[] FORWARDED = {
        "X-Forwarded-Proto", "https",
        "X-Forwarded-Host", "front.example",
        "X-Forwarded-For", "198.51.100.7, 203.0.113.9",
        "Forwarded", "for=198.51.100.7;host=evil.example;proto=https"
    };

    @Test
    void byItselfNobodyIsBelieved() {
        try (Hosted plain = new Hosted()) {
            assertThat(plain.seen(FORWARDED)).isEqualTo(plain.url() + "/test/seen from 127.0.0.1");
            assertThat(plain.redirectUri(FORWARDED)).startsWith(plain.url());
            assertThat(plain.get("/", FORWARDED).headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    @Test
    void aProxyThatIsTrustedSaysHowItWasReachedAndByWhom() {
        try (Hosted behind = new Hosted("--hubcheck.hosting.trusted-proxies=127.0.0.1/32")) {
            assertThat(behind.seen(FORWARDED)).isEqualTo("https://front.example/test/seen from 203.0.113.9");
            assertThat(behind.redirectUri(FORWARDED)).isEqualTo("https://front.example/login/oauth2/code/huggingface");
            assertThat(behind.get(Hosted.LOGIN, FORWARDED)
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow())
                    .contains("; Secure", "SameSite=Lax");
        }
    }

    @Test
    void whoeverIsNotTheTrustedProxyIsNotBelieved() {
        try (Hosted elsewhere = new Hosted("--hubcheck.hosting.trusted-proxies=10.0.0.0/8")) {
            assertThat(elsewhere.seen(FORWARDED)).isEqualTo(elsewhere.url() + "/test/seen from 127.0.0.1");
        }
    }

    @Test
    void aSpaceKeepsItsNameWhateverIsForwarded() {
        try (Hosted space = Hosted.asSpace()) {
            assertThat(space.seen(FORWARDED)).isEqualTo("https://" + Hosted.SPACE + "/test/seen from 203.0.113.9");
            assertThat(space.seen()).isEqualTo("https://" + Hosted.SPACE + "/test/seen from 127.0.0.1");
            assertThat(space.redirectUri(FORWARDED))
                    .isEqualTo("https://" + Hosted.SPACE + "/login/oauth2/code/huggingface");
        }
    }

    @Test
    void aSpaceCanBeToldToBelieveNobody() {
        try (Hosted space =
                new Hosted("--hubcheck.hosting.host=" + Hosted.SPACE, "--hubcheck.hosting.trusted-proxies=none")) {
            assertThat(space.seen(FORWARDED)).isEqualTo("https://" + Hosted.SPACE + "/test/seen from 127.0.0.1");
        }
    }
}
