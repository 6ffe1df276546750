package io.hubcheck.web;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Whoever runs the server has set a token to watch it with. */
@ApiTest
@TestPropertySource(properties = "hubcheck.metrics.token=not-a-real-token")
class OperatorApiTest {

    @Autowired
    private RestTestClient client;

    @Test
    void metricsAreToldToTheTokenAlone() {
        ask("/actuator/prometheus", "Bearer not-a-real-token").expectStatus().isOk();

        for (String wrong : List.of("Bearer not-a-real-toke", "not-a-real-token", "Basic bm90", "Bearer ", "")) {
            Expect.problem(
                    ask("/actuator/prometheus", wrong).expectHeader().valueEquals("WWW-Authenticate", "Bearer"),
                    HttpStatus.UNAUTHORIZED,
                    "operator_only");
        }
    }

    @Test
    void everybodyIsToldWhetherItIsUpAndNothingElse() {
        for (String address : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            ask(address, "").expectStatus().isOk().expectBody().json("{\"status\":\"UP\"}");
        }
        ask("/actuator/health", "").expectBody().jsonPath("$.components").doesNotExist();
        ask("/actuator/health", "Bearer not-a-real-token")
                .expectBody()
                .jsonPath("$.components")
                .exists();
    }

    private ResponseSpec ask(String address, String authorization) {
        return client.get().uri(address).header("Authorization", authorization).exchange();
    }
}
