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

    private final Hosted hosted = new Hosted("--management.server.port=0");

    @AfterAll
    void close() {
        hosted.close();
    }

    @Test
    void everybodyIsToldTheMetricsThereButNoDetailsOfHealth() {
        assertThat(hosted.manage("/actuator/prometheus", FROM_ELSEWHERE).body()).contains("hubcheck_catalog_offers");
        assertThat(hosted.manage("/actuator/sbom", FROM_ELSEWHERE).statusCode()).isEqualTo(200);
        assertThat(hosted.manage("/actuator/health", FROM_ELSEWHERE).body())
                .contains("\"status\"")
                .doesNotContain("components");
    }

    @Test
    void theMachineItselfIsToldThemAsElsewhere() {
        assertThat(hosted.manage("/actuator/health").body()).contains("components");
    }

    @Test
    void nothingOfItIsLeftOnTheOtherPort() {
        assertThat(hosted.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(hosted.get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void answersThereHaveTheHeadersThatAllHave() {
        for (String path : new String[] {"/actuator/health", "/actuator/prometheus", "/nowhere"}) {
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
