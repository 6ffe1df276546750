package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection;
import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Somebody begins to send something, and then sends nothing more. */
@ApiTest
@TestPropertySource(properties = "server.tomcat.connection-timeout=200ms")
class StalledRequestApiTest {

    @LocalServerPort
    private int port;

    @Test
    void nobodyWaitsForTheRestOfABatch() throws IOException {
        Reply reply = begin("POST /api/v1/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 100\r\n\r\na/b");

        assertThat(reply.status()).isEqualTo(408);
        assertThat(reply.body()).contains("408").doesNotContain("Exception", "trace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HT",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: a",
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\n\r\n{"
            })
    void norForTheRestOfHeadersOrOfWhatAScreenSends(String beginning) throws IOException {
        assertThat(begin(beginning).whole()).doesNotContain("Exception", "trace");
    }

    /** Whatever is answered until the server closes the connection. */
    private Reply begin(String bytes) throws IOException {
        return RawConnection.ask("http://localhost:" + port, bytes);
    }
}
