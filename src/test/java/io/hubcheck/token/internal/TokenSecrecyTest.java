package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.classic;
import static io.hubcheck.token.internal.HandMade.oauth;
import static io.hubcheck.token.internal.HandMade.oauthToken;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.hubcheck.HandClock;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TokenSecrecyTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.hubcheck");

    @BeforeEach
    void logEverything() {
        logger.setLevel(Level.ALL);
    }

    @AfterEach
    void logAsBefore() {
        logger.setLevel(null);
    }

    @Test
    void noTokenShowsInALogOrAReport(CapturedOutput output) {
        WhoamiHub hub = new WhoamiHub(token -> oauth());
        CachedTokens tokens = HandMade.tokens(hub, new HandClock());
        String marked = "secret_of_alice";
        List<String> all = List.of(
                oauthToken("{\"scope\":\"inference-api\",\"sub\":\"alice\"}") + marked,
                "hf_oauth_" + marked + ".%%%." + marked,
                "hf_" + marked,
                marked + " " + marked,
                "hf_refused_" + marked);

        for (String token : all) {
            assertThat(inspect(tokens, hub, token).toString()).doesNotContain(marked);
        }
        assertThat(hub.asked()).hasSize(4);
        assertThat(output.getAll()).doesNotContain(marked);
    }

    private static TokenReport inspect(CachedTokens tokens, WhoamiHub hub, String token) {
        hub.answers(asked -> {
            if (asked.startsWith("hf_refused_")) {
                throw new HubException.InvalidToken();
            }
            return asked.startsWith("hf_oauth_") ? oauth() : classic("read");
        });
        return tokens.inspect(Credential.of(token));
    }
}
