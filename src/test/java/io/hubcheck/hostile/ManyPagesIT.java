package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A visitor who opens page after page, each of which takes memory until it is missed. */
class ManyPagesIT extends HostileStory {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final int OF_A_SESSION = 20;

    @Test
    void ofTooManyPagesOfASessionTheOldestIsClosedAndToldSo() throws IOException {
        String visitor = first(COOKIE, get("/").head());
        String key = first(KEY, open(visitor).body());
        assertThat(arrive(visitor, 0, key)).doesNotContain("sessionExpired");

        for (int page = 1; page < OF_A_SESSION; page++) {
            open(visitor);
        }
        assertThat(arrive(visitor, 0, key)).doesNotContain("sessionExpired");
        String newest = first(KEY, open(visitor).body());

        assertThat(arrive(visitor, 0, key)).contains("sessionExpired");
        assertThat(arrive(visitor, OF_A_SESSION, newest)).doesNotContain("sessionExpired");
    }

    @Test
    void whoSpreadsThemOverSessionsHasNoMoreOfThese() throws IOException {
        for (int session = 0; session < 10; session++) {
            String visitor = first(COOKIE, get("/").head());
            for (int page = 0; page < OF_A_SESSION; page++) {
                open(visitor);
            }
        }

        assertThat(sessions()).isLessThanOrEqualTo(100.0 / OF_A_SESSION);
    }

    @Test
    void aPageIsARequestOfTheAddressesShare() throws IOException {
        String visitor = first(COOKIE, get("/").head());
        for (int page = 0; page < 300; page++) {
            assertThat(open(visitor).status()).isEqualTo(200);
        }

        Reply tooMuch = open(visitor);

        assertThat(tooMuch.status()).isEqualTo(429);
        assertThat(tooMuch.body()).contains("\"code\":\"rate_limited\"");
    }

    private Reply open(String visitor) throws IOException {
        return get("/?v-r=init&location=&query=", "Cookie: " + visitor);
    }

    /** What the server says to the first event of a page. */
    private String arrive(String visitor, int page, String key) throws IOException {
        String body = """
                {"csrfToken":"%s","rpc":[],"syncId":-1,"clientId":0}""".formatted(key);
        return RawConnection.ask(
                        url(),
                        "POST /?v-r=uidl&v-uiId=" + page
                                + " HTTP/1.1\r\nHost: hubcheck.example\r\nX-Forwarded-For: 203.0.113.7\r\n"
                                + "Content-Type: application/json\r\nCookie: " + visitor
                                + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .body();
    }
}
