package io.hubcheck.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestTemplate;

/** A login's server that does not come to an end. */
@Timeout(60)
class OwnConnectionTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(40);

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<Void> hungUp = new CompletableFuture<>();

    OwnConnectionTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void anAnswerIsReceivedWhole() {
        serve(HEAD + "Content-Length: 4\r\n\r\nwell", "");

        assertThat(ask(LONG)).isEqualTo("well");
    }

    @Test
    void anEndlessAnswerIsNotReadOnAndOn() {
        serve(HEAD + "\r\n", "x".repeat(100_000));

        isGivenUp(LONG, "more than");
    }

    @Test
    void anAnswerThatDripsIsNotWaitedFor() {
        serve(HEAD + "\r\n", "x");

        isGivenUp(SHORT, "longer than");
    }

    @Test
    void neitherAreHeadersThatDrip() {
        serve(HEAD, "X: x\r\n");

        isGivenUp(SHORT, "longer than");
    }

    private void isGivenUp(Duration longest, String why) {
        assertThatThrownBy(() -> ask(longest))
                .isInstanceOf(ResourceAccessException.class)
                .hasMessageContaining(why);
        assertThat(hungUp).succeedsWithin(LONG);
    }

    private String ask(Duration longest) {
        RestTemplate client = new RestTemplate();
        client.setInterceptors(List.of(new OwnConnection(longest)));
        return client.getForObject("http://127.0.0.1:" + server.getLocalPort() + "/", String.class);
    }

    /** Answers with this beginning, and then drop by drop until whoever asked hangs up. */
    private void serve(String beginning, String drop) {
        Thread.ofVirtual().start(() -> {
            try (Socket asked = server.accept()) {
                asked.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
                do {
                    asked.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
                } while (isThere(asked));
            } catch (IOException gone) {
                // It is noticed here, or by the next drop.
            }
            hungUp.complete(null);
        });
    }

    /** Waits a moment for whoever asked to say more or to hang up. */
    private static boolean isThere(Socket asked) throws IOException {
        asked.setSoTimeout(5);
        try {
            return asked.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        }
    }
}
