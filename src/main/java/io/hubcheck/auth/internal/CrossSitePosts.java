package io.hubcheck.auth.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what a page of another site sends, before it gets a session: a browser keeps its own session's cookie back from
 * such a request, and would let the new one take its place, which signs a person out.
 */
final class CrossSitePosts extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String ORIGIN_OF_REQUEST = "Sec-Fetch-Site";
    private static final String ANOTHER_SITE = "cross-site";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || !ANOTHER_SITE.equals(request.getHeader(ORIGIN_OF_REQUEST));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + ReturnPath.HOME);
    }
}
