package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.demo.fault.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody pressed the button for a real call, and their script asks the API about the same token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalledTokenApiStoryTest {

    private static final PairQuestion PAIR = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational");

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningHubcheck hubcheck;

    @BeforeAll
    void start() {
        hubcheck = new RunningHubcheck();
    }

    @AfterAll
    void stop() {
        hubcheck.close();
    }

    @BeforeEach
    void allIsWellAndNoCallIsRemembered() {
        hubcheck.hub().faults().clear();
        hubcheck.clock().advance(Duration.ofHours(2));
    }

    @Test
    void theReportRestsOnTheCallAndSaysWhenItWasMade() throws Exception {
        tryOut("read");
        Instant at = hubcheck.clock().instant();
        hubcheck.clock().advance(Duration.ofMinutes(1));

        JsonNode inference = report("read").get("inference");

        assertThat(inference.get("decision").stringValue()).isEqualTo("GRANTED");
        assertThat(inference.get("basis").stringValue()).isEqualTo("real_call");
        assertThat(inference.get("calledAt").stringValue()).isEqualTo(at.toString());
    }

    @Test
    void aRefusedCallIsToldWithTheSourceOfTheWord() throws Exception {
        hubcheck.hub().faults().switchOn("/v1/chat/completions", new Fault.ErrorStatus(403));
        tryOut("read");

        JsonNode report = report("read");

        assertThat(report.at("/inference/decision").stringValue()).isEqualTo("DENIED");
        assertThat(report.at("/inference/basis").stringValue()).isEqualTo("real_call");
        assertThat(report.at("/findings/0/source").stringValue()).isEqualTo("real-call");
        assertThat(report.at("/findings/0/fetchedAt").stringValue())
                .isEqualTo(report.at("/inference/calledAt").stringValue());
    }

    @Test
    void thatThereWasNoCreditIsToldWithWhoWasCalledAndWhen() throws Exception {
        Instant at = hubcheck.clock().instant();
        tryOut("no_credit");
        hubcheck.clock().advance(Duration.ofMinutes(1));

        JsonNode told = report("no_credit").at("/findings/0");

        assertThat(told.get("check").stringValue()).isEqualTo("credit");
        assertThat(told.get("code").stringValue()).isEqualTo("no_credit");
        assertThat(told.get("message").stringValue()).contains("Qwen/Qwen3-32B to groq at ");
        assertThat(told.get("source").stringValue()).isEqualTo("real-call");
        assertThat(told.get("fetchedAt").stringValue()).isEqualTo(at.toString());
    }

    @Test
    void anotherTokenIsToldAboutAsBefore() throws Exception {
        tryOut("read");

        JsonNode inference = report("write").get("inference");

        assertThat(inference.get("basis").stringValue()).isEqualTo("classic_role");
        assertThat(inference.get("calledAt").isNull()).isTrue();
    }

    @Test
    void itIsForgottenAfterFiveMinutes() throws Exception {
        tryOut("read");
        hubcheck.clock().advance(Duration.ofMinutes(5));

        assertThat(report("read").at("/inference/basis").stringValue()).isEqualTo("classic_role");
    }

    private void tryOut(String name) {
        hubcheck.part(ModelValidator.class).tryOut(PAIR, token(name));
    }

    private JsonNode report(String name) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(hubcheck.url() + "/api/v1/token"))
                .header("Authorization", "Bearer " + token(name))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private String token(String name) {
        return hubcheck.hub().tokens().value(name);
    }
}
