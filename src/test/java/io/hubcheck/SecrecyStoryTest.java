package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.hubcheck.demo.account.DemoToken;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.traffic.AskedRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Calls everything that takes a token, in good times and bad, and then looks for the tokens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SecrecyStoryTest {

    private static final List<String> ADDRESSES = List.of(
            "/api/v1/providers",
            "/api/v1/models",
            "/api/v1/offers?limit=1",
            "/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq&billTo=demo-lab",
            "/api/v1/validate?model=%00",
            "/api/v1/token",
            "/api/v1/nowhere",
            "/");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Logger ours = (Logger) LoggerFactory.getLogger("io.hubcheck");
    private final Logger spring = (Logger) LoggerFactory.getLogger("org.springframework");
    private final List<String> answers = new ArrayList<>();
    private RunningHubcheck hubcheck;

    @BeforeAll
    void logAllThereIs() {
        hubcheck = new RunningHubcheck();
        ours.setLevel(Level.ALL);
        spring.setLevel(Level.DEBUG);
    }

    @AfterAll
    void close() {
        ours.setLevel(null);
        spring.setLevel(null);
        hubcheck.close();
    }

    @Test
    void noTokenIsInALogAnAnswerOrAnAddress(CapturedOutput output) throws Exception {
        List<String> tokens = new ArrayList<>(
                hubcheck.hub().tokens().all().stream().map(DemoToken::value).toList());
        tokens.add("hf_demo_that_nobody_knows");
        callEverything(tokens);
        for (Fault fault : List.of(
                new Fault.ErrorStatus(401),
                new Fault.ErrorStatus(403),
                new Fault.ErrorStatus(500),
                new Fault.HtmlPage(),
                new Fault.CutOffBody())) {
            hubcheck.clock().advance(Duration.ofHours(2));
            hubcheck.hub().faults().switchOn("/**", fault);
            callEverything(tokens.subList(0, 3));
            hubcheck.hub().faults().clear();
        }

        assertThat(hubcheck.hub().traffic().requests()).anyMatch(AskedRequest::authorized);
        for (String token : tokens) {
            String tell = token.startsWith("hf_oauth_") ? token.substring(token.length() - 20) : token;
            assertThat(output.getAll()).as("log").doesNotContain(tell);
            assertThat(answers).as("answers").noneMatch(answer -> answer.contains(tell));
            assertThat(hubcheck.hub().traffic().requests())
                    .as("addresses")
                    .noneMatch(request -> (request.path() + request.query()).contains(tell));
        }
    }

    private void callEverything(List<String> tokens) throws Exception {
        for (String token : tokens) {
            for (String address : ADDRESSES) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(hubcheck.url() + address))
                        .header("Authorization", "Bearer " + token)
                        .build();
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                answers.add(answer.headers() + answer.body());
            }
        }
    }
}
