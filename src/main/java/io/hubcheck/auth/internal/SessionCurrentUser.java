package io.hubcheck.auth.internal;

import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads the request's session. */
final class SessionCurrentUser implements CurrentUser {

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final AuthProperties settings;
    private final SessionSignIns signIns;
    private final DeveloperTokens developerTokens;
    private final SecurityContextHolderStrategy contexts;

    SessionCurrentUser(
            AuthProperties settings,
            SessionSignIns signIns,
            DeveloperTokens developerTokens,
            SecurityContextHolderStrategy contexts) {
        this.settings = settings;
        this.signIns = signIns;
        this.developerTokens = developerTokens;
        this.contexts = contexts;
    }

    @Override
    public Optional<SignedIn> current() {
        HttpServletRequest request = request();
        Authentication known = contexts.getContext().getAuthentication();
        return known != null && TRUST.isAuthenticated(known)
                ? signIns.of(request)
                        .filter(held -> usable(held, request))
                        .flatMap(HeldSignIn::now)
                        .filter(person -> person.username().equals(known.getName()))
                : Optional.empty();
    }

    @Override
    public SignInWay way() {
        if (settings.hasClient()) {
            return new SignInWay.WithHub(settings.scopeList());
        }
        return developerTokens
                .find(request())
                .<SignInWay>map(found -> new SignInWay.WithDeveloperToken(found.place()))
                .orElseGet(SignInWay.NotConfigured::new);
    }

    @Override
    public boolean atThisMachine() {
        return Loopback.sent(request());
    }

    @Override
    public Optional<SignInNotice> takeNotice() {
        return SessionNotes.takeNotice(request());
    }

    /** A session that began on the developer's own machine must not be carried elsewhere. */
    private static boolean usable(HeldSignIn held, HttpServletRequest request) {
        return switch (held) {
            case HubSignIn ignored -> true;
            case DeveloperSignIn ignored -> Loopback.sent(request);
        };
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("Who is asking is known on the request's own thread only");
    }
}
