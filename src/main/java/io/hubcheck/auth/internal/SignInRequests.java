package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Begins a login at the Hub: remembers the page to come back to, and passes on the wish to be asked again. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private static final RequestMatcher BEGIN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, SignInPaths.HUB);
    private static final String PROMPT = "prompt";
    private static final String CONSENT = "consent";

    private final OAuth2AuthorizationRequestResolver standard;

    SignInRequests(ClientRegistrationRepository registrations) {
        standard = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return BEGIN.matches(request) ? begun(request, standard.resolve(request)) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return begun(request, standard.resolve(request, registration));
    }

    private static @Nullable OAuth2AuthorizationRequest begun(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest login) {
        if (login == null) {
            return null;
        }
        String page = ReturnPath.of(request.getParameter(SignInPaths.RETURN));
        SessionNotes.returnTo(request, page);
        OAuth2AuthorizationRequest.Builder ours = OAuth2AuthorizationRequest.from(login)
                .state(Attempts.counted(Objects.requireNonNull(login.getState()), request, page))
                .attributes(own -> own.put(SignInPaths.RETURN, page));
        return CONSENT.equals(request.getParameter(PROMPT))
                ? ours.additionalParameters(parameters -> parameters.put(PROMPT, CONSENT))
                        .build()
                : ours.build();
    }

    /** The page that a login began on. */
    static String returnPath(OAuth2AuthorizationRequest login) {
        String page = login.getAttribute(SignInPaths.RETURN);
        return page == null ? ReturnPath.HOME : page;
    }
}
