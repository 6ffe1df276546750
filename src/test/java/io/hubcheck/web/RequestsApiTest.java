package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelList;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class RequestsApiTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeValidator validator;

    @BeforeEach
    void nothingIsServed() {
        validator.answersModels(new ModelList(null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/nothing",
                "/api/v1/models/",
                "/api/v2/models",
                "/api/v1/models.json",
                "/v3/api-docs/nothing",
                "/v3/api-docs.yaml",
                "/v3"
            })
    void anUnknownAddressIsAProblemAndNeverAPage(String address) {
        Expect.problem(
                client.get().uri(address).header("Accept", BROWSER).exchange(), HttpStatus.NOT_FOUND, "not_found");
        Expect.problem(client.post().uri(address).exchange(), HttpStatus.NOT_FOUND, "not_found");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/models?provder=groq, provder",
        "/api/v1/validate?model=a/b&Provider=groq, Provider",
        "/api/v1/offers?minContxt=1, minContxt",
        "/api/v1/status?x=, x",
        "/api/v1/offers/export?format=x&unknown=1, unknown"
    })
    void aMisspeltParameterIsNotPassedOver(String address, String parameter) {
        Expect.problem(client.get().uri(address).exchange(), HttpStatus.BAD_REQUEST, "parameter_unknown", parameter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/token?x=1 | There is no such parameter here. This address takes no parameters.",
                "/api/v1/models?x=1 | There is no such parameter here. There is: limit, provider, q, task."
            })
    void whatThereIsInsteadIsSaidInASentence(String address, String sentence) {
        client.get()
                .uri(address)
                .header("Authorization", "Bearer hf_demo_alice")
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void theApiIsThereToBeRead(String method) {
        Expect.problem(
                client.method(HttpMethod.valueOf(method))
                        .uri("/api/v1/models")
                        .exchange()
                        .expectHeader()
                        .exists("Allow"),
                HttpStatus.METHOD_NOT_ALLOWED,
                "method_not_allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml"})
    void whoAcceptsNoJsonIsTold(String accept) {
        Expect.problem(
                client.get().uri("/api/v1/models").header("Accept", accept).exchange(),
                HttpStatus.NOT_ACCEPTABLE,
                "not_acceptable");
    }

    @Test
    void aBrowserGetsJsonToo() {
        Expect.json(
                client.get().uri("/api/v1/models").header("Accept", BROWSER).exchange(),
                "{\"fetchedAt\":null,\"total\":null,\"models\":[]}");
    }

    @Test
    void onlyTheHeadMayBeAskedFor() {
        client.head().uri("/api/v1/models").exchange().expectStatus().isOk();
    }

    @Test
    void aQueryThatCannotBeDecodedIsAProblem() {
        Expect.problem(
                client.get().uri(URI.create("/api/v1/models?q=%ff%fe")).exchange(),
                HttpStatus.BAD_REQUEST,
                "parameter_invalid");
    }

    @Test
    void aHeaderThatIsNoBearerTokenIsRefusedEverywhere() {
        Expect.problem(
                client.get()
                        .uri("/api/v1/models")
                        .header("Authorization", "Basic abc")
                        .exchange(),
                HttpStatus.UNAUTHORIZED,
                "authorization_malformed");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/models,200", "/api/v1/models?limit=0,400", "/api/v1/nothing,404"})
    void noCacheKeepsWhatWasAnsweredToAToken(String address, int status) {
        client.get()
                .uri(address)
                .header("Authorization", "Bearer hf_demo_alice")
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache");
    }

    @Test
    void whatShouldNotHappenIsLoggedUnderAnIdAndToldNobody(CapturedOutput output) {
        validator.answersVerdict(question -> {
            throw new IllegalStateException("inner workings");
        });
        String problem = broken();

        assertThat(problem).contains("\"code\":\"internal_error\"").doesNotContain("inner workings", "Exception");
        String id = problem.replaceAll(".*\"requestId\":\"([^\"]+)\".*", "$1");
        assertThat(output.getAll()).contains(id, "inner workings").doesNotContain("hf_demo_alice");
    }

    @Test
    void anErrorOfTheMachineIsNoPageEither(CapturedOutput output) {
        validator.answersVerdict(question -> {
            throw new StackOverflowError("too deep");
        });

        assertThat(broken()).contains("\"code\":\"internal_error\"").doesNotContain("too deep");
        assertThat(output.getAll()).contains("too deep").doesNotContain("hf_demo_alice");
    }

    private String broken() {
        return client.get()
                .uri("/api/v1/validate?model=a/b")
                .header("Authorization", "Bearer hf_demo_alice")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
