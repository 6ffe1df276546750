package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom limits count, and who is told what only whoever runs it is told, wherever it is hosted. */
class HostedLimitsTest {

    private static final String API = "/api/v1/providers";
    private static final String METRICS = "/actuator/prometheus";
    private static final String TWO_A_MINUTE = "--hubcheck.limit.per-minute=2";

    @Test
    void twoVisitorsBehindOneTrustedProxyHaveAShareEach() {
        try (Hosted behind = new Hosted("--hubcheck.hosting.trusted-proxies=127.0.0.1/32", TWO_A_MINUTE)) {
            assertThat(asked(behind, "X-Forwarded-For", "203.0.113.7")).isEqualTo(200);
            assertThat(asked(behind, "X-Forwarded-For", "198.51.100.1, 203.0.113.7"))
                    .isEqualTo(200);
            assertThat(asked(behind, "X-Forwarded-For", "198.51.100.2, 203.0.113.7"))
                    .isEqualTo(429);
            assertThat(asked(behind, "X-Forwarded-For", "203.0.113.8")).isEqualTo(200);
        }
    }

    /** A proxy in front that says nothing looks like this machine, and must not open anything. */
    @Test
    void withAPublicHostNobodyIsAtTheServersOwnMachine() {
        for (String trusted : new String[] {"", "none"}) {
            try (Hosted hosted = new Hosted(
                    "--hubcheck.hosting.host=own.example",
                    "--hubcheck.hosting.trusted-proxies=" + trusted,
                    TWO_A_MINUTE)) {
                assertThat(hosted.get(METRICS).statusCode()).isEqualTo(403);
                assertThat(hosted.get(METRICS).body())
                        .contains("Set HUBCHECK_METRICS_TOKEN on the server")
                        .doesNotContain("own machine");
                askThrice(hosted);
            }
        }
    }

    @Test
    void whoeverSetATokenForMetricsCountsTheirOwnMachineToo() {
        try (Hosted watched = new Hosted("--hubcheck.metrics.token=not-a-real-token", TWO_A_MINUTE)) {
            askThrice(watched);
        }
    }

    @Test
    void theirOwnMachineCountsOrNotAsTheySay() {
        try (Hosted counting = new Hosted("--hubcheck.limit.own-machine=true", TWO_A_MINUTE)) {
            askThrice(counting);
        }
        try (Hosted sparing = new Hosted(
                "--hubcheck.metrics.token=not-a-real-token", "--hubcheck.limit.own-machine=false", TWO_A_MINUTE)) {
            assertThat(asked(sparing)).isEqualTo(200);
            assertThat(sparing.get(API).headers().firstValue("RateLimit")).isEmpty();
        }
    }

    @Test
    void aSessionIsToldWhenItEndsIfNobodyUsesIt() {
        try (Hosted hosted = new Hosted("--hubcheck.limit.sessions.idle=7m")) {
            assertThat(hosted.get("/test/seen").headers().firstValue("Idle-Seconds"))
                    .contains("420");
        }
    }

    private static void askThrice(Hosted hosted) {
        assertThat(asked(hosted)).isEqualTo(200);
        assertThat(asked(hosted)).isEqualTo(200);
        assertThat(asked(hosted)).isEqualTo(429);
    }

    private static int asked(Hosted hosted, String... headers) {
        return hosted.get(API, headers).statusCode();
    }
}
