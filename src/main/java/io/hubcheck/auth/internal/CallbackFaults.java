package io.hubcheck.auth.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whatever breaks on the way back from the login end as any other failure of it: an answer may hold anything. */
final class CallbackFaults extends OncePerRequestFilter {

    static final String PATH = "/login/oauth2/code/*";

    private static final Logger LOG = LoggerFactory.getLogger(CallbackFaults.class);
    private static final RequestMatcher CALLBACK =
            PathPatternRequestMatcher.withDefaults().matcher(PATH);

    private final AuthenticationFailureHandler failures;

    CallbackFaults(AuthenticationFailureHandler failures) {
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CALLBACK.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException fault) {
            LOG.warn(
                    "The answer to a sign-in could not be used: {}",
                    fault.getClass().getName());
            failures.onAuthenticationFailure(
                    request, response, new AuthenticationServiceException("The answer could not be used"));
        }
    }
}
