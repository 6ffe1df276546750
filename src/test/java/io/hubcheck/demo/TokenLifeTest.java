package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenLifeTest extends Asking {

    private final MovableClock clock = new MovableClock("2026-06-01T00:00:00Z");

    @Override
    StandInOptions options() {
        return StandInOptions.forTests().withClock(clock);
    }

    @Test
    void anOAuthTokenExpiresAndAClassicOneDoesNot() throws Exception {
        assertThat(get("/api/whoami-v2", "oauth").statusCode()).isEqualTo(200);

        clock.move(Duration.ofDays(31));

        assertThat(get("/api/whoami-v2", "oauth").statusCode()).isEqualTo(401);
        assertThat(get("/api/whoami-v2", "read").statusCode()).isEqualTo(200);
    }
}
