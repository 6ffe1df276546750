package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Signs in, stays, and goes, with everything logged that can be; and then looks for the tokens. */
@ExtendWith(OutputCaptureExtension.class)
class SignInSecrecyTest extends HandMadeLoginStory {

    private final Logger ours = (Logger) LoggerFactory.getLogger("io.hubcheck");
    private final Logger spring = (Logger) LoggerFactory.getLogger("org.springframework");
    private final List<HttpResponse<String>> answers = new ArrayList<>();

    @BeforeEach
    void logAllThereIs() {
        ours.setLevel(Level.ALL);
        spring.setLevel(Level.ALL);
    }

    @AfterEach
    void logTheUsual() {
        ours.setLevel(null);
        spring.setLevel(null);
    }

    @Test
    void noTokenIsInALogAnAddressOrAnAnswer(CapturedOutput output) {
        String answer = hub.consent(alice.begin("/me"), "alice").toString();
        look(answer);
        look("/me");
        look("/test/me");
        clock.advance(Duration.ofHours(8));
        look("/test/me");
        hub.onRefresh = () -> HandMadeLogin.json("{\"access_token\":\"hf_oauth_half");
        clock.advance(Duration.ofHours(8).minusSeconds(30));
        look("/test/me");
        hub.onRefresh = () ->
                new MockResponse.Builder().code(500).body(hub.tokens.getLast()).build();
        clock.advance(Duration.ofSeconds(20));
        look("/test/me");
        hub.onRefresh = () -> hub.error("invalid_grant");
        clock.advance(Duration.ofMinutes(1));
        look("/test/me");
        look(answer);
        hub.audience = "another-app";
        look(hub.consent(alice.begin("/me"), "alice").toString());

        List<String> secrets = new ArrayList<>(hub.tokens);
        secrets.addAll(List.of(HandMadeLogin.SECRET, "hf_oauth_half"));
        assertThat(hub.tokens).hasSizeGreaterThan(6);
        for (String secret : secrets) {
            assertThat(output.getAll().lines().filter(line -> line.contains(secret)))
                    .as("log")
                    .isEmpty();
            assertThat(answers).as("answers").noneMatch(given -> (given.headers() + given.body()).contains(secret));
            assertThat(hub.paths).as("addresses").noneMatch(path -> path.contains(secret));
        }
    }

    private void look(String address) {
        answers.add(alice.get(address));
    }
}
