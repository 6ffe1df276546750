package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A program asks for more than its share; the header that stands for a proxy makes it no neighbour. */
@ApiTest
class RateLimitApiTest {

    private static final String PROXY = "X-Forwarded-For";

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeValidator validator;

    @Autowired
    private HandClock clock;

    @BeforeEach
    void allIsServed() {
        validator.answersModels(new ModelList(null, List.of()));
        validator.answersVerdict(question -> new Verdict(
                question.model(), null, null, Outcome.PASS, "ok", "Yes.", List.of(), List.of(), HandClock.START));
    }

    @AfterEach
    void aMinutePasses() {
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void eachAnswerTellsWhatIsLeft() {
        get("1").expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("RateLimit-Policy", "\"address\";q=300;w=60")
                .expectHeader()
                .valueEquals("RateLimit", "\"address\";r=299;t=1");
    }

    @Test
    void whoeverAsksTooMuchIsToldWhenToTryAgain() {
        useUp();

        Expect.problem(
                get("1").expectHeader()
                        .valueEquals("Retry-After", "1")
                        .expectHeader()
                        .valueEquals("RateLimit", "\"address\";r=0;t=60"),
                HttpStatus.TOO_MANY_REQUESTS,
                "rate_limited");
        clock.advance(Duration.ofSeconds(1));
        get("1").expectStatus().isOk();
    }

    @Test
    void aForgedAddressIsNoOtherAddress() {
        useUp();

        for (String forged : List.of("127.0.0.1", "203.0.113.9", "::1", "a, b", "")) {
            get(forged).expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @Test
    void anUnknownAddressCountsToo() {
        for (int asked = 0; asked < 300; asked++) {
            client.get()
                    .uri("/api/nothing")
                    .header(PROXY, "1")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        get("1").expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void aBatchCostsOneForEveryTenPairs() {
        batch(25).expectStatus().isOk().expectHeader().valueEquals("RateLimit", "\"address\";r=297;t=1");
        batch(1_000).expectStatus().isOk();
        batch(1_000).expectStatus().isOk();

        Expect.problem(batch(1_000).expectHeader().exists("Retry-After"), HttpStatus.TOO_MANY_REQUESTS, "rate_limited");
        batch(10).expectStatus().isOk();
    }

    @Test
    void whoAsksFromTheServersOwnMachineIsNotCounted() {
        for (int asked = 0; asked < 310; asked++) {
            client.get()
                    .uri("/api/v1/models")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .doesNotExist("RateLimit");
        }
    }

    private void useUp() {
        for (int asked = 0; asked < 300; asked++) {
            get(String.valueOf(asked)).expectStatus().isOk();
        }
    }

    private ResponseSpec get(String forwarded) {
        return client.get().uri("/api/v1/models").header(PROXY, forwarded).exchange();
    }

    private ResponseSpec batch(int pairs) {
        String lines =
                IntStream.range(0, pairs).mapToObj(number -> "a/b" + number).collect(Collectors.joining("\n"));
        ResponseSpec answer = client.post()
                .uri("/api/v1/validate")
                .contentType(MediaType.TEXT_PLAIN)
                .header(PROXY, "1")
                .body(lines)
                .exchange();
        assertThat(answer.returnResult(String.class).getResponseBody()).isNotBlank();
        return answer;
    }
}
