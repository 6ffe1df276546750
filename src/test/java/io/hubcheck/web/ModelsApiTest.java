package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApiTest
class ModelsApiTest {

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeValidator validator;

    @BeforeEach
    void nothingIsServed() {
        validator.answersModels(new ModelList(null, List.of()));
    }

    @Test
    void theModelsAreListedInTheirOrder() {
        validator.answersModels(new ModelList(
                Instant.parse("2026-10-01T12:00:00Z"), List.of(new ModelId("zed/Model-1"), new ModelId("gpt2"))));

        Expect.json(
                get("/api/v1/models"),
                "{\"fetchedAt\":\"2026-10-01T12:00:00Z\",\"total\":2,\"models\":[\"zed/Model-1\",\"gpt2\"]}");
    }

    @Test
    void anEmptyCatalogueIsAnAnswer() {
        Expect.json(get("/api/v1/models"), "{\"fetchedAt\":null,\"total\":null,\"models\":[]}");
    }

    @Test
    void whoGetsAPartIsToldHowManyThereAre() {
        validator.answersModels(
                new ModelList(Instant.parse("2026-10-01T12:00:00Z"), List.of(new ModelId("zed/Model-1")), 240));

        Expect.json(
                get("/api/v1/models?limit=1"),
                "{\"fetchedAt\":\"2026-10-01T12:00:00Z\",\"total\":240,\"models\":[\"zed/Model-1\"]}");
    }

    @Test
    void everyParameterNarrowsTheList() {
        get("/api/v1/models?provider=groq&task=conversational&q=llama%208b&limit=7");

        assertThat(validator.asked()).isEqualTo(new ModelQuery("groq", "conversational", "llama 8b", 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?provider=&task=%20&q=&limit="})
    void blankParametersNarrowNothing(String query) {
        get("/api/v1/models" + query).expectStatus().isOk();

        assertThat(validator.asked()).isEqualTo(ModelQuery.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1000"})
    void theLimitGoesFromOneToAThousand(String limit) {
        get("/api/v1/models?limit=" + limit).expectStatus().isOk();

        assertThat(validator.asked()).isEqualTo(new ModelQuery(null, null, null, Integer.parseInt(limit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "ten", "1.5", "99999999999"})
    void aLimitThatIsNoneIsNamed(String limit) {
        Expect.problem(get("/api/v1/models?limit=" + limit), HttpStatus.BAD_REQUEST, "parameter_invalid", "limit");
    }

    @Test
    void aParameterGivenTwiceIsNamed() {
        Expect.problem(get("/api/v1/models?limit=1&limit=2"), HttpStatus.BAD_REQUEST, "parameter_repeated", "limit");
        Expect.problem(get("/api/v1/models?q=a&q=a"), HttpStatus.BAD_REQUEST, "parameter_repeated", "q");
    }

    private ResponseSpec get(String address) {
        return client.get().uri(java.net.URI.create(address)).exchange();
    }
}
