package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import io.hubcheck.RunningHubcheck;
import io.hubcheck.hostile.RawConnection;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What any visitor can bring about is told at DEBUG, which is on here to see it; what fails by itself is as loud as before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class QuietLogTest {

    private static final Logger PUSH = LoggerFactory.getLogger(PushAtmosphereHandler.class);
    private static final String PUSH_FAILED = "Exception in push connection";

    private static final String LOUD = "(?m)^\\S+ (WARN|ERROR) .*(PushAtmosphereHandler|DefaultBroadcaster|"
            + "ReturnChannelHandler|UidlRequestHandler|PushHandler|PageNotFound|RequestProblems)";

    private final LinkedBlockingQueue<UI> pages = new LinkedBlockingQueue<>();
    private final RunningHubcheck hubcheck = new RunningHubcheck(
            List.of(
                    debug("com.vaadin.flow.server.communication"),
                    debug("org.atmosphere.cpr.DefaultBroadcaster"),
                    debug("org.springframework.web.servlet.mvc.method.annotation"),
                    debug("io.hubcheck.web")),
            context -> context.registerBean(
                    "pages",
                    VaadinServiceInitListener.class,
                    () -> service -> service.getSource().addUIInitListener(page -> pages.add(page.getUI()))));

    private String cookie = "";
    private String state = "";
    private UI page = new UI();

    private static String debug(String logger) {
        return "--logging.level." + logger + "=debug";
    }

    @AfterAll
    void close() {
        hubcheck.close();
    }

    @BeforeEach
    void aVisitorOpensAPage() throws Exception {
        pages.clear();
        cookie = "";
        cookie = "Cookie: "
                + found("Set-Cookie: (JSESSIONID=[^;]+)", ask("GET", "/", "").head()) + "\r\n";
        state = ask("GET", "/?v-r=init&location=&query=", "").body();
        page = pages.take();
    }

    @Test
    void aVisitorWhoLeavesAmidAPushIsNoError(CapturedOutput log) throws Exception {
        try (RawConnection browser = new RawConnection(hubcheck.url())) {
            browser.send(
                    "GET /VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + found("\"Vaadin-Push-ID\":\"([^\"]+)\"", state)
                            + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3&X-Atmosphere-Transport=streaming"
                            + " HTTP/1.1\r\nHost: localhost\r\n" + cookie + "\r\n");
            browser.read(1);
            page.access(() -> page.getPage().executeJs("/*" + "secret ".repeat(1_000_000) + "*/"));
            browser.read(50_000);
            browser.breakOff();
        }

        await(PUSH_FAILED + "|Failed to execute a write operation", log);

        assertThat(loud(log)).isEmpty();
    }

    /** Which of them a push ends with is a matter of who is first to notice. */
    @Test
    void howeverAPushFailsForTheyLeftIsNoError(CapturedOutput log) {
        for (Exception left : List.of(
                new IllegalStateException(new IOException("Broken pipe")),
                new IOException("Connection reset by peer"),
                new IOException("Connection reset"),
                new ClosedChannelException(),
                new EOFException(),
                new IOException("Socket closed {}"),
                new ClientAbortException())) {
            PUSH.error(PUSH_FAILED, left);
        }

        assertThat(log.getAll()).contains(PUSH_FAILED);
        assertThat(loud(log)).isEmpty();
    }

    @Test
    void whateverElseAPushFailsOverIsAnError(CapturedOutput log) {
        PUSH.error(PUSH_FAILED, new IOException("No space left on device"));
        PUSH.error(PUSH_FAILED, new IllegalStateException("closed", new NullPointerException()));

        assertThat(loud(log)).hasSize(2);
    }

    @Test
    void messagesThatNoPageOfOursSendsAreNoWarning(CapturedOutput log) throws IOException {
        String key = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", state);

        say(key, 0, "{\"type\":\"channel\",\"node\":1,\"channel\":7,\"args\":[]}");
        say(key, 500, "");
        say("guessed", 1, "");
        ask("GET", "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=guessed", "");

        assertThat(log.getAll())
                .contains(
                        "Return channel not found",
                        "Message ID sync error",
                        "Invalid security key",
                        "Invalid identifier in new connection");
        assertThat(loud(log)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "7",
                "null",
                "{}",
                "{'csrfToken':7,'rpc':[],'syncId':0,'clientId':0}",
                "{'csrfToken':'x','rpc':7,'syncId':0,'clientId':0}",
                "{'csrfToken':'x','rpc':[7],'syncId':0,'clientId':0}",
                "{'csrfToken':'x','rpc':[{}],'syncId':0,'clientId':0}",
                "{'csrfToken':'x','rpc':[],'syncId':'a','clientId':0}",
                "{'csrfToken':'x','rpc':[],'syncId':0,'clientId':1e9}",
                "{'csrfToken':'x','rpc':[],'syncId':0}",
                "{'csrfToken':'x','rpc':[],'syncId':0,'clientId':0,'resynchronize':1}",
                "{'csrfToken':'x','UNLOAD':true,'rpc':7}",
                "{'csrfToken':'x','UNLOAD':true}"
            })
    void whatHasNotTheShapeOfAMessageIsNoFailureOfTheServer(String body, CapturedOutput log) throws IOException {
        int before = log.getAll().length();

        RawConnection.Reply reply = ask("POST", "/?v-r=uidl&v-uiId=0", body.replace('\'', '"'));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.head()).contains("application/problem+json");
        assertThat(reply.body()).contains("message_unreadable", "\"requestId\":");
        assertThat(log.getAll().substring(before)).doesNotContain(" WARN ", " ERROR ");
    }

    @Test
    void whatAPageSaysIsAnsweredItsGoodbyeToo() throws IOException {
        String key = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", state);
        String goodbye = """
                {"csrfToken":"%s","rpc":[],"syncId":1,"clientId":1,"UNLOAD":true}""".formatted(key);

        assertThat(say(key, 0, "").body()).contains("\"clientId\":1");
        assertThat(ask("POST", "/?v-r=uidl&v-uiId=0", goodbye).body())
                .contains("\"clientId\":2")
                .doesNotContain("appError");
    }

    @ParameterizedTest
    @CsvSource({
        "/?v-r=heartbeat&v-uiId=x, 400, v-uiId",
        "/?v-r=init&location=//x&query=, 400, location",
        "/?v-r=init&location=%2F%2Fx&query=, 400, location",
        "/?v-r=init&location=%20/x&query=, 400, location",
        "/?%76-r=heartbeat&v-uiId=x, 400, v-uiId",
        "/error, 404,"
    })
    void addressesThatNoPageOfOursAsksForAreNoFailureOfTheServer(
            String address, int status, String atFault, CapturedOutput log) throws IOException {
        RawConnection.Reply reply = ask("POST", address, "");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(atFault == null ? "not_found" : "\"parameter\":\"" + atFault + "\"");
        assertThat(reply.head()).contains("Content-Type: application/problem+json");
        assertThat(log.getAll()).doesNotContain("NumberFormatException", "InvalidLocationException");
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsNoWarning(CapturedOutput log) throws IOException {
        for (String address : List.of("/api/v1/models", "/actuator/health", "/v3/api-docs")) {
            assertThat(ask("DELETE", address, "").status()).as(address).isEqualTo(405);
        }

        assertThat(log.getAll()).contains("Request method 'DELETE' is not supported");
        assertThat(loud(log)).isEmpty();
    }

    @Test
    void aCallerWhoLeavesAmidAnAnswerIsNoWarning(CapturedOutput log) throws Exception {
        try (RawConnection caller = new RawConnection(hubcheck.url())) {
            caller.send("GET /api/v1/offers?limit=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100));
            caller.read(50_000);
            caller.breakOff();
        }

        await("The caller left before the end of the answer", log);

        assertThat(loud(log)).isEmpty();
    }

    private RawConnection.Reply say(String key, int number, String event) throws IOException {
        return ask("POST", "/?v-r=uidl&v-uiId=0", """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, event, number, number));
    }

    private RawConnection.Reply ask(String method, String target, String body) throws IOException {
        return RawConnection.ask(
                hubcheck.url(),
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" + cookie
                        + "Content-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body);
    }

    private static void await(String words, CapturedOutput log) throws InterruptedException {
        Pattern said = Pattern.compile(words);
        while (!said.matcher(log.getAll()).find()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Nobody said: " + words);
            }
            Thread.onSpinWait();
        }
    }

    private static List<String> loud(CapturedOutput log) {
        return Pattern.compile(LOUD)
                .matcher(log.getAll())
                .results()
                .map(line ->
                        line.group().substring(0, Math.min(200, line.group().length())))
                .toList();
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
