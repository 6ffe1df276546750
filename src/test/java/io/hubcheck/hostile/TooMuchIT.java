package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are larger or slower than anything that is asked here. */
class TooMuchIT extends HostileStory {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/models"})
    void anAddressThatIsTooLongIsRefused(String target) throws IOException {
        isProblem(414, "uri_too_long", get(target + "?q=" + "x".repeat(9_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/models"})
    void headersThatAreTooLargeAreRefused(String target) throws IOException {
        isProblem(431, "headers_too_large", get(target, "Cookie: x=" + "x".repeat(13_000)));
    }

    @Test
    void headersThatAreFarTooLargeAreNotEvenRead() throws IOException {
        Reply reply = get("/", "Cookie: x=" + "x".repeat(30_000));

        assertThat(reply.status()).isIn(400, 431);
        assertThat(reply.body()).doesNotContain("headers_too_large");
        isHarmless("large headers", reply);
    }

    @Test
    void moreHeadersThanAnybodySendsAreRefused() throws IOException {
        Reply reply = get(
                "/",
                IntStream.range(0, 300)
                        .mapToObj(number -> "X-" + number + ": x")
                        .toArray(String[]::new));

        assertThat(reply.status()).isIn(400, 431);
        isHarmless("many headers", reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?v-r=uidl", "/api/v1/validate", "/logout", "/VAADIN/dynamic/resource/1/x/upload"})
    void aBodyThatIsTooLargeIsRefusedUnread(String target) throws IOException {
        isProblem(413, "body_too_large", post(target, "Content-Length: 99999999999", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nosuch", "/?v-r=uidl", "/logout", "/api/v1/validate", "/sign-in-cookies"})
    void aBodyInPartsIsRefusedUnreadWhereNothingIsUploaded(String target) throws IOException {
        isProblem(
                415,
                "unsupported_media_type",
                RawConnection.ask(
                        url(),
                        "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: Multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n"));
    }

    @Test
    void aScreenReadsNoBodyWithoutAnEnd() throws IOException {
        isProblem(411, "length_required", post("/?v-r=uidl", "Transfer-Encoding: chunked", "5\r\nhello\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/validate", "/api/v1/models"})
    void moreParametersThanThereAreAreRefused(String target) throws IOException {
        String query =
                IntStream.range(0, 500).mapToObj(number -> "p" + number + "=1").collect(Collectors.joining("&"));

        Reply reply = get(target + "?" + query);

        isHarmless(target, reply);
        assertThat(reply.status()).isIn(400, 413);
    }

    @Test
    void aBatchThatComesByteByByteIsNotWaitedFor() throws IOException {
        try (RawConnection slow = new RawConnection(url())) {
            slow.send("POST /api/v1/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Connection: close\r\nContent-Length: 1000000\r\n\r\n");
            for (int sent = 0; sent < 900_000 && !slow.isAnswered(); sent++) {
                slow.send("a");
                pass(Duration.ofSeconds(31));
                Thread.yield();
            }

            isProblem(408, "request_timeout", slow.reply());
        }
    }

    private Reply post(String target, String header, String body) throws IOException {
        return RawConnection.ask(
                url(),
                "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                        + header + "\r\n\r\n" + body);
    }

    private static void isProblem(int status, String code, Reply reply) {
        assertThat(reply.status()).as(reply.whole()).isEqualTo(status);
        assertThat(reply.head()).contains("application/problem+json");
        assertThat(reply.body()).contains("\"code\":\"" + code + "\"");
    }
}
