package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInPaths;
import io.hubcheck.auth.SignInSecurity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every way in, the way out, and what renews what is kept between. */
final class SessionSignInSecurity implements SignInSecurity {

    private static final RequestMatcher FORMS = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInPaths.OUT),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInPaths.DEVELOPER_TOKEN));

    /** Screens are served by a forward, after which it would be too late for headers. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private final Optional<HubLogin> hubLogin;
    private final DeveloperTokenFilter developerTokens;
    private final SignInResult result;
    private final RenewalFilter renewal;
    private final OutdatedForms outdated;
    private final RedirectStrategy redirects = new DefaultRedirectStrategy();

    SessionSignInSecurity(
            Optional<HubLogin> hubLogin,
            DeveloperTokenFilter developerTokens,
            SignInResult result,
            RenewalFilter renewal,
            OutdatedForms outdated) {
        this.hubLogin = hubLogin;
        this.developerTokens = developerTokens;
        this.result = result;
        this.renewal = renewal;
        this.outdated = outdated;
    }

    @Override
    public void addTo(HttpSecurity chain) {
        hubLogin.ifPresent(login -> login.addTo(chain));
        chain.with(new DeveloperLogin(developerTokens, result), Customizer.withDefaults())
                .logout(out -> out.logoutUrl(SignInPaths.OUT)
                        .logoutSuccessHandler((request, response, who) -> leadBack(request, response)))
                .exceptionHandling(denied -> denied.defaultAccessDeniedHandlerFor(outdated, FORMS))
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .withObjectPostProcessor(EAGERLY))
                .addFilterBefore(new CrossSitePosts(), CsrfFilter.class)
                .addFilterAfter(renewal, AnonymousAuthenticationFilter.class);
    }

    private void leadBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        redirects.sendRedirect(request, response, ReturnPath.of(request.getParameter(SignInPaths.RETURN)));
    }
}
