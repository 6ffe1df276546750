package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever runs it has given what they are told a port of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManagementPortTest {

    private static final String[] FROM_ELSEWHERE = {"X-Forwarded-For", "203.0.113.7"};

    private static final String HEALTH = "/actuator/health";

    private final Hosted hosted = new Hosted("--management.server.port=0");

    @AfterAll
    void close() {
        hosted.close();
    }

    @Test
    void everybodyIsToldTheMetricsThereButNoDetailsOfHealth() {
        assertThat(hosted.manage("/actuator/prometheus", FROM_ELSEWHERE).body()).contains("hubcheck_catalog_offers");
        assertThat(hosted.manage("/actuator/sbom", FROM_ELSEWHERE).statusCode()).isEqualTo(200);
        assertThat(hosted.manage(HEALTH, FROM_ELSEWHERE).body())
                .contains("\"status\"")
                .doesNotContain("components");
    }

    @Test
    void theMachineItselfIsToldThemAsElsewhere() {
        assertThat(hosted.manage(HEALTH).body()).contains("components");
    }

    @Test
    void whoeverSetATokenIsToldTheDetailsOfHealthByItAlone() {
        try (Hosted watched = new Hosted("--management.server.port=0", "--hubcheck.metrics.token=not-a-real-token")) {
            String[] operator = {"X-Forwarded-For", "203.0.113.7", "Authorization", "Bearer not-a-real-token"};
            for (String[] others : new String[][] {{}, FROM_ELSEWHERE, {"Authorization", "Bearer not-it"}}) {
                assertThat(watched.manage(HEALTH, others).body())
                        .contains("\"status\"")
                        .doesNotContain("components");
                assertThat(watched.manage(HEALTH + "/catalog", others).body()).doesNotContain("details");
            }

            assertThat(watched.manage(HEALTH, operator).body()).contains("\"components\"", "\"hub-list\"");
            assertThat(watched.manage(HEALTH + "/catalog", operator).body()).contains("\"storage\":");
        }
    }

    @Test
    void whereItIsHostedNobodyIsToldTheDetailsForComingFromItsOwnMachine() {
        try (Hosted hosted = new Hosted("--management.server.port=0", "--hubcheck.hosting.host=own.example")) {
            assertThat(hosted.manage(HEALTH).body()).contains("\"status\"").doesNotContain("components");
        }
    }

    @Test
    void nothingOfItIsLeftOnTheOtherPort() {
        assertThat(hosted.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(hosted.get(HEALTH).statusCode()).isEqualTo(404);
    }

    @Test
    void answersThereHaveTheHeadersThatAllHave() {
        for (String path : new String[] {HEALTH, "/actuator/prometheus", "/nowhere"}) {
            HttpResponse<String> answer = hosted.manage(path, "X-Request-Id", "ci-42");

            assertThat(answer.headers().map())
                    .as(path)
                    .containsKeys(
                            "content-security-policy", "x-frame-options", "referrer-policy", "permissions-policy");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Request-Id")).contains("ci-42");
        }
    }
}
