package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection.Reply;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page of another site sends what only a screen sends, with the cookie of whoever looks at it. */
class ForgedRequestIT extends HostileStory {

    private static final Pattern SECRET = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @Test
    void whatHoldsNotTheSecretOfItsPageDoesNothing() throws IOException {
        String cookie = "Cookie: " + first(COOKIE, get("/").head());
        String secret = first(SECRET, get("/?v-r=init&location=&query=", cookie).body());

        assertThat(send("{\"csrfToken\":\"guessed\",\"rpc\":[],\"syncId\":0,\"clientId\":0}", cookie)
                        .body())
                .doesNotContain("\"syncId\": 1", "\"syncId\":1");
        assertThat(send("{\"csrfToken\":\"" + secret + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}", cookie)
                        .body())
                .containsPattern("\"syncId\": ?1");
    }

    private Reply send(String body, String cookie) throws IOException {
        return RawConnection.ask(
                url(),
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + cookie
                        + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }
}
