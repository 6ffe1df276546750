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
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that have lasted long enough or that nobody uses, and counts those that are new or have grown once a request is answered. */
final class SessionLimits extends OncePerRequestFilter {

    private static final Pattern BY_ITSELF = Pattern.compile("(?:^|&)v-r=(?:heartbeat|push)(?:&|$)");

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
            goOn(stay, isByItself(request));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            count(request);
        }
    }

    /** Whoever left a page open is not there to see to their account; one that nobody is signed in to may hang on a wall. */
    private void goOn(Stay stay, boolean byItself) {
        Instant now = clock.instant();
        stay.seen(now);
        if (stay.isOver(now, longest)) {
            stay.end();
        } else if (!byItself || !stay.signedIn()) {
            stay.used(now);
        }
    }

    /** Whether a page says that it is there still, or connects anew: to the server's own clock of a session each request is a use. */
    private static boolean isByItself(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && BY_ITSELF.matcher(query).find();
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
