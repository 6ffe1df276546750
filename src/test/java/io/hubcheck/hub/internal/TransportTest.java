package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.internal.http.HttpLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** No connection, no answer in time, and answers that can't be read. */
class TransportTest {

    private static final ModelId MODEL = new ModelId("a/b");
    private static final Credential NOBODY = Credential.anonymous();

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private HubException failure(Hub hub) {
        return catchThrowableOfType(HubException.class, () -> hub.model(MODEL, NOBODY));
    }

    private HubException failureOf(MockResponse.Builder answer) {
        fixture.hubAnswers(answer);
        return failure(fixture.hub());
    }

    private static HttpLimits impatient(Duration read, Duration call, DataSize body) {
        HttpLimits usual = HubFixture.limits();
        return new HttpLimits(usual.connectTimeout(), read, call, usual.retryDelay(), body, usual.maxRequestsPerHost());
    }

    private static HttpLimits reading(long bytes) {
        HttpLimits usual = HubFixture.limits();
        return impatient(usual.readTimeout(), usual.callTimeout(), DataSize.ofBytes(bytes));
    }

    @Test
    void aServerThatIsNotThereCannotBeConnectedTo() {
        Hub hub = fixture.hub();
        fixture.close();

        assertThat(failure(hub))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining("No connection to 127.0.0.1:" + fixture.hubServer.getPort());
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        assertThat(failure(fixture.hubAt("http://hub.invalid")))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining("hub.invalid could not be found");
    }

    @Test
    void aServerThatDoesNotSpeakTlsIsNoSecureConnection() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.startVirtualThread(() -> {
                try (Socket socket = plain.accept()) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    socket.getInputStream().transferTo(OutputStream.nullOutputStream());
                } catch (IOException over) {
                    // The client has seen enough.
                }
            });

            assertThat(failure(fixture.hubAt("https://127.0.0.1:" + plain.getLocalPort())))
                    .isInstanceOf(HubException.Unreachable.class)
                    .hasMessageContaining("No secure connection");
        }
    }

    @Test
    void aServerThatNeverAnswersIsNotWaitedForAndNotAskedAgain() {
        fixture.hubAnswers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
        HttpLimits limits = impatient(Duration.ofMillis(50), Duration.ofSeconds(15), DataSize.ofMegabytes(1));

        assertThat(failure(fixture.hub(limits)))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining("did not answer in time");
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aServerThatStopsInTheMiddleIsNotWaitedFor() {
        fixture.hubAnswers(json("{\"id\":\"a/b\"}").onResponseBody(SocketEffect.Stall.INSTANCE));
        HttpLimits limits = impatient(Duration.ofMillis(50), Duration.ofSeconds(15), DataSize.ofMegabytes(1));

        assertThat(failure(fixture.hub(limits)))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining("did not answer in time");
    }

    @Test
    void aServerThatDripsDoesNotKeepACallGoing() {
        fixture.hubAnswers(json("{\"id\":\"" + "a".repeat(90) + "\"}").throttleBody(1, 20, TimeUnit.MILLISECONDS));
        HttpLimits limits = impatient(Duration.ofSeconds(10), Duration.ofMillis(150), DataSize.ofMegabytes(1));

        assertThat(failure(fixture.hub(limits)))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining("did not answer in time");
    }

    @Test
    void aServerThatHangsUpIsUnreachable() {
        assertThat(failureOf(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket())))
                .isInstanceOf(HubException.Unreachable.class)
                .hasMessageContaining("broke");
        assertThat(fixture.hubServer.getRequestCount()).isEqualTo(1);
    }

    @Test
    void halfABodyIsNoAnswer() {
        assertThat(failureOf(json("{\"id\":\"a/b\",\"downloads\":1}").onResponseBody(new SocketEffect.CloseSocket())))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("breaks off");
    }

    @Test
    void halfAChunkedBodyIsNoAnswer() {
        assertThat(failureOf(new MockResponse.Builder()
                        .chunkedBody("{\"id\":\"a/b\",\"downloads\":12345678}", 5)
                        .onResponseBody(new SocketEffect.CloseSocket())))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("breaks off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>Welcome</body></html>",
                "OK",
                "{\"id\":\"a/b\"",
                "{id:}",
                "{\"id\":\"a/b\"}{}"
            })
    void whatIsNotJsonIsNoAnswer(String body) {
        assertThat(failureOf(json(body)))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void nothingIsNoAnswer(String body) {
        assertThat(failureOf(json(body)))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void whatIsNotHttpIsNoAnswer() {
        assertThat(failureOf(new MockResponse.Builder().status("SSH-2.0-OpenSSH_9.9")))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("not HTTP");
    }

    @Test
    void aBodyUpToTheLimitIsReadAndNotAByteMore() {
        String body = "{\"id\":\"a/b\"}";
        fixture.hubAnswers(json(body), json(body));

        assertThat(fixture.hub(reading(body.length())).model(MODEL, NOBODY).id())
                .isEqualTo(MODEL);
        assertThat(failure(fixture.hub(reading(body.length() - 1))))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("larger than Hubcheck reads");
    }

    @Test
    void aBodyThatIsLargeOnlyWhenUnpackedIsNotRead() throws IOException {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8("{\"id\":\"a/b\",\"junk\":\"" + "x".repeat(1_000_000) + "\"}");
        }
        assertThat(packed.size()).isLessThan(10_000);
        fixture.hubAnswers(
                new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(packed));

        assertThat(failure(fixture.hub(reading(100_000))))
                .isInstanceOf(HubException.Malformed.class)
                .hasMessageContaining("larger than Hubcheck reads");
    }

    @Test
    void anErrorWithHalfABodyIsStillThatError() {
        assertThat(failureOf(json(403, "{\"error\":\"no\"}").onResponseBody(new SocketEffect.CloseSocket())))
                .isInstanceOf(HubException.Forbidden.class);
    }

    @Test
    void jsonThatGoesDeeperThanAnyAnswerIsRefused() {
        assertThat(failureOf(json("{\"id\":\"a/b\",\"gated\":" + "[".repeat(100_000) + "}")))
                .isInstanceOf(HubException.Malformed.class);
    }
}
