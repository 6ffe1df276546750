package io.hubcheck.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a percent sign that encodes nothing for itself, as in {@code /?q=100%}. A page tells in a parameter which query it was
 * opened with, and Vaadin fails over one that it can't decode.
 */
final class ReadableQuery extends OncePerRequestFilter {

    private static final String QUERY = "query";
    private static final Pattern ALONE = Pattern.compile("%(?!\\p{XDigit}{2})");

    /** The address alone tells: to ask for a parameter would read the body of a form. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String asked = request.getQueryString();
        return asked == null
                || !asked.contains("v-r=init")
                || !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new ReadableRequest(request), response);
    }

    private static final class ReadableRequest extends HttpServletRequestWrapper {

        ReadableRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value != null && name.equals(QUERY) ? ALONE.matcher(value).replaceAll("%25") : value;
        }
    }
}
