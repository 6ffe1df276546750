package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@ApiTest
class OpenApiTest {

    @Autowired
    private RestTestClient client;

    @Test
    void theDescriptionListsTheEndpointsAndNothingElse() {
        description()
                .jsonPath("$.info.title")
                .isEqualTo("Hubcheck")
                .jsonPath("$.info.version")
                .isEqualTo("v1")
                .jsonPath("$.paths")
                .value(
                        new ParameterizedTypeReference<Map<String, Object>>() {},
                        paths -> assertThat(paths)
                                .containsOnlyKeys(
                                        "/api/v1/providers",
                                        "/api/v1/models",
                                        "/api/v1/offers",
                                        "/api/v1/tag-offers",
                                        "/api/v1/offers.csv",
                                        "/api/v1/offers.json",
                                        "/api/v1/offers/export",
                                        "/api/v1/changes",
                                        "/api/v1/validate",
                                        "/api/v1/token",
                                        "/api/v1/status"));
    }

    @Test
    void eachEndpointSaysWhatItIsForAndWhatItAnswers() {
        description()
                .jsonPath("$.paths.*.get.summary")
                .value(List.class, summaries -> assertThat(summaries).hasSize(11))
                .jsonPath("$.paths.*.get.responses.200.content['application/json'].schema.$ref")
                .value(List.class, schemas -> assertThat(schemas).hasSize(9))
                .jsonPath("$.paths.*.get.responses.default.content['application/problem+json'].schema.$ref")
                .value(
                        List.class,
                        schemas -> assertThat(schemas).hasSize(11).containsOnly("#/components/schemas/Problem"));
    }

    @Test
    void eachEndpointSaysThatOneMayAskTooMuch() {
        description()
                .jsonPath("$.paths.*.*.responses.429.headers['Retry-After'].schema.type")
                .value(List.class, types -> assertThat(types).hasSize(12).containsOnly("integer"));
    }

    @Test
    void eachParameterIsExplainedAndNoTokenIsOne() {
        description()
                .jsonPath("$.paths.*.get.parameters[*].description")
                .value(List.class, texts -> assertThat(texts).hasSize(4 + 17 + 2 * 15 + (1 + 15) + 2 + 6 + 5))
                .jsonPath("$.paths.*.get.parameters[?(@.required == true)].name")
                .value(List.class, names -> assertThat(names).containsExactlyInAnyOrder("format", "model"));
    }

    @Test
    void aTokenIsWelcomeEverywhereAndNeededForItsReport() {
        description()
                .jsonPath("$.components.securitySchemes.bearer.scheme")
                .isEqualTo("bearer")
                .jsonPath("$.security")
                .isEqualTo(List.of(Map.of(), Map.of("bearer", List.of())))
                .jsonPath("$.paths['/api/v1/token'].get.security")
                .isEqualTo(List.of(Map.of("bearer", List.of())));
    }

    @Test
    void whatMayBeNullIsSaid() {
        description()
                .jsonPath("$.components.schemas.Offer.properties.contextLength.type")
                .isEqualTo(List.of("integer", "null"))
                .jsonPath("$.components.schemas.Offer.properties.price.anyOf[1].type")
                .isEqualTo("null")
                .jsonPath("$.components.schemas.Offer.properties.model.type")
                .isEqualTo("string")
                .jsonPath("$.components.schemas.Offer.required")
                .value(List.class, names -> assertThat(names).hasSize(20))
                .jsonPath("$.components.schemas.Offer.properties.added.additionalProperties.type")
                .isEqualTo(List.of("string", "null"))
                .jsonPath("$.components.schemas.Problem.required")
                .isEqualTo(List.of("code", "detail", "status", "title", "type"));
    }

    @Test
    void theDescriptionIsThereToBeReadAndNotToBeKept() {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            client.method(method)
                    .uri("/v3/api-docs")
                    .header("Range", "bytes=0-1")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_JSON)
                    .expectHeader()
                    .value("Cache-Control", kept -> assertThat(kept).contains("no-store"))
                    .expectHeader()
                    .doesNotExist("Set-Cookie");
        }
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
            Expect.problem(
                    client.method(method).uri("/v3/api-docs").exchange(),
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "method_not_allowed");
        }
    }

    @Test
    void theDescriptionIsOfNoMachine() {
        description().jsonPath("$.servers").isEqualTo(List.of(Map.of("url", "/")));
    }

    private BodyContentSpec description() {
        return client.get().uri("/v3/api-docs").exchange().expectStatus().isOk().expectBody();
    }
}
