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
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** How long a session lasts, whatever its visitor does and the clock. */
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

    @Test
    void aPageThatOnlyLiesOpenKeepsNobodySignedIn() throws Exception {
        signIn();
        session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
        visit();
        for (int minute = 5; minute < 30; minute += 5) {
            lieOpenFor(Duration.ofMinutes(5));
        }
        assertThat(session.isInvalid()).isFalse();

        lieOpenFor(Duration.ofMinutes(5));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aPageThatNobodyIsSignedInToMayLieOpen() throws Exception {
        session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
        visit();
        for (int quarter = 0; quarter < 8; quarter++) {
            lieOpenFor(Duration.ofMinutes(15));
        }

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whoDoesSomethingNowAndThenStays() throws Exception {
        signIn();
        session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
        visit();
        for (int hour = 0; hour < 4; hour++) {
            lieOpenFor(Duration.ofMinutes(29));
            visitAfter(Duration.ofMinutes(0));
        }

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aReloadAfterTheIdleTimeComesTooLate() throws Exception {
        signIn();
        session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
        visit();
        lieOpenFor(Duration.ofMinutes(29));

        visitAfter(Duration.ofMinutes(1));

        assertThat(session.isInvalid()).isTrue();
    }

    private void signIn() {
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
    }

    private void lieOpenFor(Duration pause) throws ServletException, IOException {
        clock.advance(pause);
        visit("v-r=heartbeat&v-uiId=0");
    }

    private void visitAfter(Duration pause) throws ServletException, IOException {
        clock.advance(pause);
        visit();
    }

    private void visit() throws ServletException, IOException {
        visit("v-r=uidl&v-uiId=0");
    }

    private void visit(String query) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString(query);
        request.setSession(session);
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
