package io.hubcheck.auth.internal;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The developer's own token as a login, on a filter chain whose rules for sessions it keeps. */
final class DeveloperLogin extends AbstractHttpConfigurer<DeveloperLogin, HttpSecurity> {

    private final DeveloperTokenFilter filter;

    DeveloperLogin(DeveloperTokenFilter filter, SignInResult result) {
        this.filter = filter;
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(result);
        filter.setAuthenticationFailureHandler(result);
    }

    @Override
    public void configure(HttpSecurity chain) {
        filter.setSessionAuthenticationStrategy(chain.getSharedObject(SessionAuthenticationStrategy.class));
        chain.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
