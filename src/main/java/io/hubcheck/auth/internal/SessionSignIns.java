package io.hubcheck.auth.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Where sign-ins are kept: each in its own session, and nowhere else. What is kept renews itself under a lock of its own,
 * which Spring Security's repository for sessions, a plain map, doesn't allow.
 */
final class SessionSignIns implements OAuth2AuthorizedClientRepository {

    private static final String HELD = SessionSignIns.class.getName();

    private final TokenRefresh refresh;
    private final Clock clock;

    SessionSignIns(TokenRefresh refresh, Clock clock) {
        this.refresh = refresh;
        this.clock = clock;
    }

    Optional<HeldSignIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HELD) instanceof HeldSignIn held
                ? Optional.of(held)
                : Optional.empty();
    }

    void hold(HeldSignIn signIn, HttpServletRequest request) {
        request.getSession().setAttribute(HELD, signIn);
    }

    /** Whether it was still this one that the session held, and not one that came after. */
    boolean drop(HeldSignIn judged, HttpServletRequest request) {
        boolean held = of(request).filter(judged::equals).isPresent();
        if (held) {
            drop(request);
        }
        return held;
    }

    void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(HELD);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) of(request)
                .filter(HubSignIn.class::isInstance)
                .flatMap(held -> ((HubSignIn) held).token())
                .map(HubToken::client)
                .orElse(null);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2User user = (OAuth2User) Objects.requireNonNull(principal.getPrincipal());
        hold(new HubSignIn(HubUsers.profile(user), HubToken.of(client, clock.instant()), refresh, clock), request);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        drop(request);
    }
}
