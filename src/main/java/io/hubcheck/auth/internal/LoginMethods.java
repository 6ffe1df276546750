package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a login begin and end by a GET alone: what merely looks at a link, as a preview of it does, must use none up. */
final class LoginMethods extends OncePerRequestFilter {

    private static final String GET = HttpMethod.GET.name();
    private static final RequestMatcher LOGIN = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(SignInPaths.HUB),
            PathPatternRequestMatcher.withDefaults().matcher(CallbackFaults.PATH));

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return GET.equals(request.getMethod()) || !LOGIN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.setHeader(HttpHeaders.ALLOW, GET);
    }
}
