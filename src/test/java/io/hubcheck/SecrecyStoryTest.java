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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            "/api/v1/nowhere");

    /** As much of an OAuth token as gives it away. */
    private static final int WINDOW = 20;

    /** After it comes a header that all OAuth tokens share, up to the first dot. */
    private static final String OAUTH = "hf_oauth_";

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
        assertThat(tokens)
                .allSatisfy(token -> assertThat(tellsIn("shown as " + cutOff(token) + "…", tokens))
                        .isNotEmpty());
        assertThat(tellsIn(output.getAll(), tokens)).as("log").isEmpty();
        assertThat(tellsIn(String.join("\n", answers), tokens)).as("answers").isEmpty();
        assertThat(tellsIn(hubcheck.hub().traffic().requests().toString(), tokens))
                .as("requests, as the stand-in shows them")
                .isEmpty();
    }

    /** Whole tokens, and any window of an OAuth token: its parts are long enough to be shown cut off. */
    private static Set<String> tellsIn(String text, List<String> tokens) {
        Set<String> found = tokens.stream()
                .filter(token -> !token.startsWith(OAUTH) && text.contains(token))
                .collect(Collectors.toSet());
        Set<String> windows = tokens.stream()
                .filter(token -> token.startsWith(OAUTH))
                .flatMap(token -> windows(token.substring(token.indexOf('.') + 1)))
                .collect(Collectors.toSet());
        windows(text).filter(windows::contains).forEach(found::add);
        return found;
    }

    private static String cutOff(String token) {
        return token.startsWith(OAUTH) ? token.substring(0, token.length() - WINDOW) : token;
    }

    private static Stream<String> windows(String text) {
        return IntStream.rangeClosed(0, text.length() - WINDOW)
                .mapToObj(start -> text.substring(start, start + WINDOW));
    }

    private void callEverything(List<String> tokens) throws Exception {
        for (String token : tokens) {
            for (String address : ADDRESSES) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(hubcheck.url() + address))
                        .header("Authorization", "Bearer " + token)
                        .build();
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                answers.add(answer.headers() + answer.body());
            }
        }
    }
}
