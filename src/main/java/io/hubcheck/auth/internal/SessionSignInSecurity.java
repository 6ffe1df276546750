package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInPaths;
import io.hubcheck.auth.SignInSecurity;
import java.util.Optional;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Every way in, the way out, and what renews what is kept between. */
final class SessionSignInSecurity implements SignInSecurity {

    private final Optional<HubLogin> hubLogin;
    private final DeveloperTokenFilter developerTokens;
    private final SignInResult result;
    private final SessionSignIns signIns;
    private final RedirectStrategy redirects = new DefaultRedirectStrategy();

    SessionSignInSecurity(
            Optional<HubLogin> hubLogin,
            DeveloperTokenFilter developerTokens,
            SignInResult result,
            SessionSignIns signIns) {
        this.hubLogin = hubLogin;
        this.developerTokens = developerTokens;
        this.result = result;
        this.signIns = signIns;
    }

    @Override
    public void addTo(HttpSecurity chain) {
        hubLogin.ifPresent(login -> login.addTo(chain));
        chain.with(new DeveloperLogin(developerTokens, result), Customizer.withDefaults())
                .logout(out -> out.logoutUrl(SignInPaths.OUT)
                        .logoutSuccessHandler((request, response, who) -> redirects.sendRedirect(
                                request, response, ReturnPath.of(request.getParameter(SignInPaths.RETURN)))))
                .addFilterAfter(new RenewalFilter(signIns), AnonymousAuthenticationFilter.class);
    }
}
