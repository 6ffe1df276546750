package io.hubcheck.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.hubcheck.auth.SignInSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Whoever is signed out may see every screen; a screen about oneself asks to sign in, in its place. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    SecurityFilterChain screens(HttpSecurity chain, SignInSecurity signIn) {
        signIn.addTo(chain);
        return chain.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .build();
    }
}
