package io.hubcheck.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.hubcheck.auth.SignInSecurity;
import io.hubcheck.catalog.Catalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Whoever is signed out may see every screen; a screen about oneself asks to sign in, in its place. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    SecurityFilterChain screens(HttpSecurity chain, SignInSecurity signIn, Catalog catalog, RequestUtil requests) {
        signIn.addTo(chain);
        return chain.addFilterBefore(
                        new ReadOnlyScreens(new MissingPages(catalog), requests::isFrameworkInternalRequest),
                        CsrfFilter.class)
                .authorizeHttpRequests(all -> all.requestMatchers(closed(requests))
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.enableAuthorizedRequestsConfiguration(false))
                .build();
    }

    /**
     * Screens that are not for everybody. Vaadin's own rules ask the other way round: where its service comes up between the
     * two questions, a screen for everybody is first no screen and then one for nobody. While there is no service none is
     * closed here; the request then waits for it, and Vaadin looks at the screen once more before it opens it.
     */
    private static RequestMatcher closed(RequestUtil requests) {
        return request -> requests.isSecuredFlowRoute(request) && !requests.isAnonymousRoute(request);
    }
}
