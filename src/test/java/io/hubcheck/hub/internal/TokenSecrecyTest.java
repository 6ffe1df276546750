package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.LoggerFactory;

/** Where a token goes, and where it never does. */
class TokenSecrecyTest {

    private static final String TOKEN = "hf_demo_alice";
    private static final Credential ALICE = Credential.of(TOKEN);
    private static final ModelId MODEL = new ModelId("a/b");

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    /** The server of this test prints the status line it was told to. */
    private static final String OWN_SERVER = "mockwebserver3";

    private final Hub hub = fixture.hub();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final JulRecorder julLogged = new JulRecorder();

    @BeforeEach
    void logEverything() {
        logged.list = Collections.synchronizedList(new ArrayList<>());
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.ALL);
        java.util.logging.Logger jul = LogManager.getLogManager().getLogger("");
        jul.addHandler(julLogged);
        java.util.logging.Logger.getLogger("okhttp3").setLevel(java.util.logging.Level.ALL);
    }

    @AfterEach
    void logAsUsual() {
        root.detachAppender(logged);
        root.setLevel(usual);
        LogManager.getLogManager().getLogger("").removeHandler(julLogged);
        java.util.logging.Logger.getLogger("okhttp3").setLevel(null);
    }

    static final List<MockResponse.Builder> INDISCREET_ANSWERS = List.of(
            json(400, "{\"error\":\"Bad token " + TOKEN + "\"}"),
            json(400, "{\"error\":\"invalid\",\"error_description\":\"Bad token " + TOKEN + "\"}"),
            json(402, "{\"errors\":[{\"message\":\"Bad token " + TOKEN + "\"}]}"),
            json(403, "{\"error\":{\"message\":\"Bad token " + TOKEN + "\"}}"),
            json(403, "Bad token " + TOKEN),
            json(403, "{}").addHeader("X-Error-Message", "Bearer " + TOKEN),
            json(403, "{}")
                    .addHeader("X-Error-Code", "GatedRepo")
                    .addHeader("X-Error-Message", TOKEN + " is not listed"),
            json(403, "{\"error\":\"Not yours: hf_oauth_eyJhbGciOi.eyJzY29wZSI6.c2ln\"}"),
            json(500, TOKEN),
            json(503, TOKEN),
            json(429, TOKEN),
            json("{\"inferenceProviderMapping\":{\"" + TOKEN + "\":\"live\"}}"),
            json("{\"inferenceProviderMapping\":\"" + TOKEN + "\"}"),
            json(TOKEN),
            json("{\"id\":\"" + TOKEN + " \"}{"),
            new MockResponse.Builder().status("HTTP/9 " + TOKEN),
            new MockResponse.Builder().code(307).addHeader("Location", "https://elsewhere.example/?t=" + TOKEN),
            new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()),
            json("{\"id\":\"" + TOKEN + "\"}").onResponseBody(new SocketEffect.CloseSocket()));

    @ParameterizedTest
    @FieldSource("INDISCREET_ANSWERS")
    void noFailureTellsTheToken(MockResponse.Builder answer) {
        fixture.hubAnswers(answer, answer, answer);

        HubException failure = catchThrowableOfType(HubException.class, () -> hub.model(MODEL, ALICE));

        assertThat(stackTrace(failure)).doesNotContain(TOKEN, "hf_oauth_");
        assertThat(failure.problem().toString()).doesNotContain(TOKEN, "hf_oauth_");
        assertThat(HubFixture.asked(fixture.hubServer).getHeaders().get("Authorization"))
                .isEqualTo("Bearer " + TOKEN);
        assertThat(everythingLogged()).doesNotContain(TOKEN, "hf_oauth_");
    }

    @Test
    void noLogTellsTheTokenWhenAllIsWell() {
        fixture.hubAnswers(json("{\"id\":\"a/b\"}"));
        hub.model(MODEL, ALICE);

        LoggerFactory.getLogger(TokenSecrecyTest.class).trace("listening");
        assertThat(everythingLogged()).contains("listening").doesNotContain(TOKEN);
    }

    @Test
    void theTokenIsSentInTheHeaderAndNowhereElse() {
        fixture.hubAnswers(json("{\"id\":\"a/b\"}"));
        fixture.routerAnswers(json("{\"data\":[]}"));
        hub.model(MODEL, ALICE);
        hub.routerModels(ALICE);

        for (RecordedRequest request :
                List.of(HubFixture.asked(fixture.hubServer), HubFixture.asked(fixture.routerServer))) {
            assertThat(request.getHeaders().values("Authorization")).containsExactly("Bearer " + TOKEN);
            assertThat(request.getTarget()).doesNotContain(TOKEN);
            assertThat(request.getHeaders()
                            .newBuilder()
                            .removeAll("Authorization")
                            .build()
                            .toString())
                    .doesNotContain(TOKEN);
        }
    }

    @Test
    void nobodySendsNoAuthorization() {
        fixture.hubAnswers(json("{\"id\":\"a/b\"}"));
        hub.model(MODEL, Credential.anonymous());

        assertThat(HubFixture.asked(fixture.hubServer).getHeaders().get("Authorization"))
                .isNull();
    }

    @Test
    void everyRequestSaysWhoAsksAndWhatItUnderstands() {
        fixture.hubAnswers(json("{\"id\":\"a/b\"}"));
        hub.model(MODEL, Credential.anonymous());

        RecordedRequest request = HubFixture.asked(fixture.hubServer);
        assertThat(request.getHeaders().get("User-Agent")).startsWith("hubcheck/");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private String everythingLogged() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(logged.list)) {
            if (event.getLoggerName().startsWith(OWN_SERVER)) {
                continue;
            }
            all.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() instanceof ch.qos.logback.classic.spi.ThrowableProxy proxy) {
                all.append(stackTrace(proxy.getThrowable()));
            }
        }
        List.copyOf(julLogged.messages).stream()
                .filter(message -> !message.startsWith(OWN_SERVER))
                .forEach(all::append);
        return all.toString();
    }

    private static final class JulRecorder extends Handler {

        private final List<String> messages = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getLoggerName() + " " + record.getMessage() + " " + record.getThrown() + "\n");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
