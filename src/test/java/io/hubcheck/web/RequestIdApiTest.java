package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Somebody who asks is told under which id the log has their request. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class RequestIdApiTest {

    private static final String UUID = "[0-9a-f-]{36}";

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeValidator validator;

    private String answered(String address, String brought) {
        return client.get()
                .uri(address)
                .header("X-Request-Id", brought)
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst("X-Request-Id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/status", "/api/v1/models?limit=0", "/api/nothing", "/actuator/health", "/"})
    void whoBringsAnIdKeepsIt(String address) {
        assertThat(answered(address, "ci_42.a-B")).isEqualTo("ci_42.a-B");
    }

    @Test
    void whoBringsNoneGetsOneThatNobodyElseHas() {
        String one = answered("/api/v1/status", "");
        String other = answered("/api/v1/status", "");

        assertThat(one).matches(UUID).isNotEqualTo(other);
        assertThat(other).matches(UUID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "{\"a\":1}",
                "é",
                "a/b",
                "refresh-0b6f",
                "hf_abcdefghijklmnopqrstuvwxyzABCDEFGH",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void whatIsNoIdOrMayBeATokenIsReplaced(String brought) {
        assertThat(answered("/api/v1/status", brought)).matches(UUID);
    }

    @Test
    void aProblemAndTheLinesInTheLogHaveIt(CapturedOutput output) {
        validator.answersVerdict(question -> {
            throw new IllegalStateException("inner workings");
        });

        String problem = client.get()
                .uri("/api/v1/validate?model=a/b")
                .header("X-Request-Id", "ci-43")
                .exchange()
                .returnResult(String.class)
                .getResponseBody();

        assertThat(problem).contains("\"requestId\":\"ci-43\"");
        assertThat(output.getAll().lines().filter(line -> line.contains("[ci-43]")))
                .anyMatch(line -> line.contains("ERROR") && line.contains("failed unexpectedly"));
    }

    @Test
    void aMistakeOfTheCallersHasItToo() {
        client.get()
                .uri("/api/v1/models?limit=0")
                .header("X-Request-Id", "ci-44")
                .exchange()
                .expectBody()
                .jsonPath("$.requestId")
                .isEqualTo("ci-44");
    }
}
