package io.hubcheck.limit.internal;

import io.hubcheck.limit.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that have lasted long enough, and counts those that are new or have grown once a request is answered. */
final class SessionLimits extends OncePerRequestFilter {

    private final OpenSessions open;
    private final Callers callers;
    private final Duration longest;
    private final Clock clock;

    SessionLimits(OpenSessions open, Callers callers, Duration longest, Clock clock) {
        this.open = open;
        this.callers = callers;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Stay stay = session == null ? null : Stay.of(session);
        if (stay != null) {
            goOn(stay);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            count(request);
        }
    }

    private void goOn(Stay stay) {
        Instant now = clock.instant();
        stay.seen(now);
        if (longest.isPositive() && !now.isBefore(stay.since().plus(longest))) {
            stay.end();
        }
    }

    private void count(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Stay stay = session == null ? null : Stay.of(session);
        if (stay != null && stay.hasGrown()) {
            open.keep(stay);
        } else if (session != null && stay == null) {
            open.begin(session, callers.of(request).orElse(null), clock.instant());
        }
    }
}
