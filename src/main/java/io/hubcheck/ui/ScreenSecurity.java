package io.hubcheck.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.hubcheck.auth.SignInSecurity;
import io.hubcheck.catalog.Catalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** Whoever is signed out may see every screen; a screen about oneself asks to sign in, in its place. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    SecurityFilterChain screens(HttpSecurity chain, SignInSecurity signIn, Catalog catalog, RequestUtil requests) {
        signIn.addTo(chain);
        return chain.addFilterBefore(
                        new ReadOnlyScreens(new MissingPages(catalog), requests::isFrameworkInternalRequest),
                        CsrfFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .build();
    }
}
