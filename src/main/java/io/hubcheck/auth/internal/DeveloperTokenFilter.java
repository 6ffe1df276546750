package io.hubcheck.auth.internal;

import io.hubcheck.auth.Profile;
import io.hubcheck.auth.SignInPaths;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs a developer in with the token on their own machine, when they press the button, and only there. */
final class DeveloperTokenFilter extends AbstractAuthenticationProcessingFilter {

    private final DeveloperTokens tokens;
    private final SessionSignIns signIns;
    private final Hub hub;
    private final Clock clock;

    DeveloperTokenFilter(DeveloperTokens tokens, SessionSignIns signIns, Hub hub, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInPaths.DEVELOPER_TOKEN));
        this.tokens = tokens;
        this.signIns = signIns;
        this.hub = hub;
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        SessionNotes.returnTo(request, ReturnPath.of(request.getParameter(SignInPaths.RETURN)));
        DeveloperTokens.Found found = tokens.find(request)
                .orElseThrow(() -> new AuthenticationServiceException("There is no developer's token to use here"));
        Identity identity = identity(found);
        signIns.hold(new DeveloperSignIn(profile(identity), found.credential(), identity.expiresAt(), clock), request);
        return new DeveloperAuthentication(identity.name());
    }

    private Identity identity(DeveloperTokens.Found found) {
        try {
            return hub.whoami(found.credential());
        } catch (HubException.InvalidToken refused) {
            throw new BadCredentialsException("The Hub refused the developer's token", refused);
        } catch (HubException trouble) {
            throw new AuthenticationServiceException("The Hub could not be asked whose token it is", trouble);
        }
    }

    private static Profile profile(Identity identity) {
        return new Profile(
                identity.name(),
                identity.fullName(),
                HubUsers.picture(identity.avatar()),
                identity.pro(),
                identity.organizations());
    }
}
