package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Alternative;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApiTest
class ValidateApiTest {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeValidator validator;

    @BeforeEach
    void allIsWell() {
        validator.answersVerdict(question -> verdict(question.model(), Outcome.PASS));
    }

    @Test
    void aVerdictIsToldWithEachFindingAndEachWayOut() {
        Finding served = Finding.pass("provider_serves", "Served.", Provenance.of(Source.HUB_MODEL, AT));
        Finding gated = Finding.warn("gated_access", "gated", "Ask for access.", null)
                .fixedBy(new Fix("Ask for access", URI.create("/validate?model=a")));
        validator.answersVerdict(question -> new Verdict(
                question.model(),
                new ProviderId("fal-ai"),
                new Task("text-to-image"),
                Outcome.WARN,
                "gated",
                "Ask for access.",
                List.of(served, gated),
                List.of(new Alternative(new ModelId("a/c"), new ProviderId("groq"), Task.CONVERSATIONAL)),
                AT));

        Expect.json(get("/api/v1/validate?model=a/b"), """
                {"model":"a/b","provider":"fal-ai","task":"text-to-image","verdict":"WARN","code":"gated",
                 "message":"Ask for access.","findings":[
                   {"check":"provider_serves","outcome":"PASS","code":"ok","message":"Served.","source":"hub-model",
                    "fetchedAt":"2026-10-01T12:00:00Z","fix":null},
                   {"check":"gated_access","outcome":"WARN","code":"gated","message":"Ask for access.","source":null,
                    "fetchedAt":null,"fix":{"label":"Ask for access","url":"/validate?model=a"}}],
                 "alternatives":[{"model":"a/c","provider":"groq","task":"conversational"}],
                 "checkedAt":"2026-10-01T12:00:00Z"}""");
    }

    @ParameterizedTest
    @EnumSource
    void anyVerdictIsAnAnswer(Outcome outcome) {
        validator.answersVerdict(question -> verdict(question.model(), outcome));

        Expect.json(get("/api/v1/validate?model=no%20id%20at%20all"), """
                {"model":"no id at all","provider":null,"task":null,"verdict":"%s","code":"c","message":"m",
                 "findings":[],"alternatives":[],"checkedAt":"2026-10-01T12:00:00Z"}""".formatted(outcome.name()));
    }

    @Test
    void everyParameterIsPartOfTheQuestion() {
        get("/api/v1/validate?model=%20a/b:groq&provider=fal&task=conversational&billTo=acme&maxAge=0");

        assertThat(validator.asked())
                .isEqualTo(new PairQuestion("a/b:groq", "fal", "conversational", "acme", Duration.ZERO));
        assertThat(validator.token()).isNull();
    }

    @Test
    void blankParametersAreLeftOut() {
        get("/api/v1/validate?model=a/b&provider=&task=%20&billTo=&maxAge=");

        assertThat(validator.asked()).isEqualTo(PairQuestion.of("a/b"));
    }

    @Test
    void theTokenOfTheHeaderIsCheckedToo() {
        client.get()
                .uri("/api/v1/validate?model=a/b")
                .header("Authorization", "Bearer hf_demo_alice")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(validator.token()).isEqualTo("hf_demo_alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?provider=groq", "?model=", "?model=%20%09"})
    void withoutAModelThereIsNoQuestion(String query) {
        Expect.problem(get("/api/v1/validate" + query), HttpStatus.BAD_REQUEST, "parameter_missing", "model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "1.5", "PT5S"})
    void anAgeThatIsNoneIsNamed(String maxAge) {
        Expect.problem(
                get("/api/v1/validate?model=a/b&maxAge=" + maxAge),
                HttpStatus.BAD_REQUEST,
                "parameter_invalid",
                "maxAge");
    }

    private static Verdict verdict(String model, Outcome outcome) {
        return new Verdict(model, null, null, outcome, "c", "m", List.of(), List.of(), AT);
    }

    private ResponseSpec get(String address) {
        return client.get().uri(URI.create(address)).exchange();
    }
}
