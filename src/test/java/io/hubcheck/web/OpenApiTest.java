package io.hubcheck.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApiTest
class OpenApiTest {

    @Autowired
    private RestTestClient client;

    @Test
    void theDescriptionListsTheEndpoints() {
        System.out.println(client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
