package io.hubcheck.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.hostile.RawConnection;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Two people who are signed in and one who isn't, whose requests come one by one over the same connection. */
class TakingTurnsTest extends HandMadeLoginStory {

    @Test
    void eachIsTakenForThemselves() throws IOException {
        alice.signIn(hub, "alice", "/");
        bob.signIn(hub, "bob", "/");

        try (RawConnection shared = new RawConnection(site.url())) {
            for (int turn = 0; turn < 3; turn++) {
                assertThat(ask(shared, alice.session())).contains("alice").doesNotContain("bob");
                assertThat(ask(shared, "none")).isEqualTo("nobody");
                assertThat(ask(shared, bob.session())).contains("bob").doesNotContain("alice");
            }
        }
    }

    private static String ask(RawConnection shared, String session) throws IOException {
        shared.send("GET /test/me HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=" + session + "\r\n\r\n");
        return shared.reply().body();
    }
}
