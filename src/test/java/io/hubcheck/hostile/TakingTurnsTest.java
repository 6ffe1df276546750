package io.hubcheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Two people whose requests come one by one over the same connection, as a proxy sends them. */
class TakingTurnsTest extends HostileStory {

    @Test
    void eachTokenIsToldOfItsOwnOwnerAndNobodyOfAnybody() throws IOException {
        try (RawConnection shared = new RawConnection(url())) {
            for (int turn = 0; turn < 3; turn++) {
                assertThat(ask(shared, bearer("read"))).contains("demo-alice").doesNotContain("bob");
                assertThat(ask(shared, bearer("pro"))).contains("demo-bob").doesNotContain("alice");
                assertThat(ask(shared, "")).contains("\"status\":401").doesNotContain("alice", "bob");
            }
        }
    }

    private static String ask(RawConnection shared, String authorization) throws IOException {
        shared.send("GET /api/v1/token HTTP/1.1\r\nHost: hubcheck.example\r\nX-Forwarded-For: 203.0.113.7\r\n"
                + authorization + "\r\n");
        return shared.reply().body();
    }

    private String bearer(String name) {
        return "Authorization: Bearer " + token(name) + "\r\n";
    }
}
