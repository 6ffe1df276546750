package io.hubcheck.auth.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * The logins that a session began and the Hub has yet to answer, each under its own state, so that every tab can finish the
 * one that it began. Spring Security's own repository keeps the last one only.
 */
final class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String BEGUN = PendingLogins.class.getName();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = state(request);
        return state == null ? null : begun(request).map(all -> all.get(state)).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request, HttpServletResponse response) {
        if (login != null) {
            begun(request.getSession()).add(login);
        }
    }

    /** It leads back to the page that it began on, whatever began since. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        String state = state(request);
        OAuth2AuthorizationRequest login = state == null
                ? null
                : begun(request).map(all -> all.take(state)).orElse(null);
        if (login != null) {
            SessionNotes.returnTo(request, SignInRequests.returnPath(login));
        }
        return login;
    }

    private static @Nullable String state(HttpServletRequest request) {
        return request.getParameter(OAuth2ParameterNames.STATE);
    }

    private static Optional<BegunLogins> begun(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(PendingLogins::begun);
    }

    /** Two tabs that begin at once share one. */
    private static BegunLogins begun(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(BEGUN) instanceof BegunLogins all) {
                return all;
            }
            BegunLogins none = new BegunLogins();
            session.setAttribute(BEGUN, none);
            return none;
        }
    }
}
