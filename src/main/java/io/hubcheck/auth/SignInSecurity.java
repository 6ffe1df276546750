package io.hubcheck.auth;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a filter chain needs for people to sign in through it, and out again. */
@FunctionalInterface
public interface SignInSecurity {

    /** Adds it. */
    void addTo(HttpSecurity chain);
}
