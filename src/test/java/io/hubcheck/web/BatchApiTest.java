package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApiTest
class BatchApiTest {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeValidator validator;

    @BeforeEach
    void groqServesAll() {
        validator.answersVerdict(BatchApiTest::verdict);
    }

    @Test
    void aTableMayBeginWithAModelThatHasNoOwner() {
        post("/api/v1/validate", "bloom,groq\na/b,groq")
                .expectBody()
                .jsonPath("$.results[*].entry")
                .isEqualTo(List.of("bloom groq", "a/b groq"));
    }

    @Test
    void manyPairsAreAnsweredAtOnceInTheirOrder() {
        ResponseSpec answer = post("/api/v1/validate", "a/b groq\nc/d novita\nplease check these four\n");

        answer.expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("FAIL")
                .jsonPath("$.counts.PASS")
                .isEqualTo(1)
                .jsonPath("$.counts.WARN")
                .isEqualTo(0)
                .jsonPath("$.results[*].position")
                .isEqualTo(List.of(1, 2, 3))
                .jsonPath("$.results[0].answer.provider")
                .isEqualTo("groq")
                .jsonPath("$.results[1].message")
                .isEqualTo("No.")
                .jsonPath("$.results[2].code")
                .isEqualTo("entry_unreadable")
                .jsonPath("$.results[2].answer")
                .isEqualTo(null);
    }

    @Test
    void eachResultCanComeAsALine() {
        String lines = text(post("/api/v1/validate", "a/b groq\nc/d novita", MediaType.APPLICATION_NDJSON_VALUE));

        assertThat(lines.lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"position\":"))
                .anyMatch(line -> line.contains("\"verdict\":\"PASS\""))
                .anyMatch(line -> line.contains("\"verdict\":\"FAIL\""));
    }

    @Test
    void tablesAreThereForPeople() {
        assertThat(text(post("/api/v1/validate", "a/b groq", "text/csv"))).contains("1,a/b groq,a/b,groq,,PASS");
        assertThat(text(post("/api/v1/validate", "a/b groq", "text/markdown"))).contains("| PASS | a/b | groq |");
    }

    @Test
    void jsonAndYamlAreReadAsWhatTheyAre() {
        for (String type : List.of("application/json", "text/plain", "application/yaml")) {
            client.post()
                    .uri("/api/v1/validate")
                    .header("Content-Type", type)
                    .body("[{\"model\": \"a/b\", \"provider\": \"groq\"}]")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.verdict")
                    .isEqualTo("PASS");
        }
    }

    @Test
    void whomToBillAndHowFreshAndOnWhoseBehalfIsPassedOn() {
        client.post()
                .uri("/api/v1/validate?billTo=acme&maxAge=60")
                .header("Authorization", "Bearer hf_demo_pro")
                .contentType(MediaType.TEXT_PLAIN)
                .body("a/b groq")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(validator.asked()).isEqualTo(new PairQuestion("a/b", "groq", null, "acme", Duration.ofMinutes(1)));
        assertThat(validator.token()).isEqualTo("hf_demo_pro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"pairs\":", "- a\n  b: - ["})
    void whatHoldsNothingToAskIsRefused(String body) {
        assertThat(post("/api/v1/validate", body).returnResult(String.class).getStatus())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, CSV",
        "'text/csv;charset=utf-8', CSV",
        "application/yaml, YAML",
        "text/yaml, YAML",
        "application/json, JSON",
        "text/plain, JSON"
    })
    void whatIsBrokenIsSaidInTheFormatThatWasSent(String type, String format) {
        ResponseSpec answer = client.post()
                .uri("/api/v1/validate")
                .header("Content-Type", type)
                .body("[")
                .exchange();

        assertThat(text(answer)).contains("batch_unreadable", "This is no " + format);
    }

    @Test
    void aQuoteThatIsNeverClosedIsTheFaultOfTheBatch() {
        ResponseSpec answer = post("/api/v1/validate", "model,provider\na/b,groq\nc/d,\"novita\ne/f,groq\n");

        answer.expectStatus().isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(text(answer)).contains("batch_unreadable", "in line 3 ", "Close it");
    }

    @Test
    void tooMuchIsRefusedUnread() {
        Expect.problem(
                post("/api/v1/validate", "a/b\n".repeat(300_000)), HttpStatus.CONTENT_TOO_LARGE, "batch_too_large");
        Expect.problem(
                post("/api/v1/validate", "a/b\n".repeat(1_001)), HttpStatus.CONTENT_TOO_LARGE, "batch_too_large");
    }

    @Test
    void aFormIsNotABatchAndTheAnswerSaysWhatIs() {
        ResponseSpec answer = client.post()
                .uri("/api/v1/validate")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("a/b")
                .exchange();

        assertThat(text(answer)).contains("Content-Type: text/plain");
    }

    private ResponseSpec post(String address, String body) {
        return post(address, body, MediaType.APPLICATION_JSON_VALUE);
    }

    private ResponseSpec post(String address, String body, String accept) {
        return client.post()
                .uri(address)
                .contentType(MediaType.TEXT_PLAIN)
                .header("Accept", accept)
                .body(body)
                .exchange();
    }

    private static String text(ResponseSpec answer) {
        @Nullable String body = answer.returnResult(String.class).getResponseBody();
        return String.valueOf(body);
    }

    private static Verdict verdict(PairQuestion question) {
        boolean works = "groq".equals(question.provider());
        return new Verdict(
                question.model(),
                new ProviderId(String.valueOf(question.provider())),
                null,
                works ? Outcome.PASS : Outcome.FAIL,
                works ? "ok" : "provider_not_serving",
                works ? "Yes." : "No.",
                List.of(),
                List.of(),
                AT);
    }
}
