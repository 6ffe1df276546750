package io.hubcheck.demo.oauth.authorize;

import java.time.InstantSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationEndpointConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sets up what happens in the browser. */
public final class BrowserSide {

    public static final String AUTHORIZE = "/oauth/authorize";
    public static final String CONSENT = "/oauth/consent";
    public static final String LOGIN = "/login";
    public static final String LOGOUT = "/logout";

    private BrowserSide() {}

    /** Where people choose who they are, and cease to be it. */
    public static void login(HttpSecurity http, InstantSource clock) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(AUTHORIZE, CONSENT)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .authenticationProvider(new DemoLogin(clock))
                .formLogin(form -> form.loginPage(LOGIN).usernameParameter("person"))
                .logout(logout -> logout.logoutUrl(LOGOUT).logoutSuccessUrl("/"))
                .exceptionHandling(
                        trouble -> trouble.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(LOGIN)))
                // Whoever can forge a request here could as well choose the person: nothing is protected.
                .csrf(csrf -> csrf.ignoringRequestMatchers(LOGIN, LOGOUT));
    }

    /** Where an app sends people, and what it hears. */
    public static void authorization(OAuth2AuthorizationEndpointConfigurer endpoint, Consents consents) {
        AuthorizationAnswer answer = new AuthorizationAnswer();
        endpoint.consentPage(CONSENT)
                .authorizationRequestConverter(new GivenScopes())
                .authenticationProviders(providers -> providers.forEach(provider -> restrict(provider, consents)))
                .authorizationResponseHandler(answer)
                .errorResponseHandler(answer);
    }

    private static void restrict(AuthenticationProvider provider, Consents consents) {
        if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider requests) {
            requests.setAuthenticationValidator(new RequestRules());
            requests.setAuthorizationConsentRequired(consents::isNeeded);
        }
    }
}
