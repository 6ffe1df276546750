package io.hubcheck.limit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.limit.Callers;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A session lasts a day at most, whatever its visitor does and the clock. */
class SessionLimitsTest {

    private final HandClock clock = new HandClock();
    private final SessionLimits limits =
            new SessionLimits(new OpenSessions(0, 0), new Callers(true), Duration.ofHours(24), clock);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void itEndsAfterADayOfVisits() throws Exception {
        visit();
        visitAfter(Duration.ofHours(12));
        visitAfter(Duration.ofHours(12).minusSeconds(1));
        assertThat(session.isInvalid()).isFalse();

        visitAfter(Duration.ofSeconds(1));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aClockThatIsSetBackMakesItNoYounger() throws Exception {
        visit();
        visitAfter(Duration.ofHours(23));
        visitAfter(Duration.ofDays(-10));
        assertThat(session.isInvalid()).isFalse();

        visitAfter(Duration.ofHours(1));

        assertThat(session.isInvalid()).isTrue();
    }

    private void visitAfter(Duration pause) throws ServletException, IOException {
        clock.advance(pause);
        visit();
    }

    private void visit() throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
