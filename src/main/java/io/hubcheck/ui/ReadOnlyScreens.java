package io.hubcheck.ui;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.hubcheck.auth.SignInPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is sent to a screen, or to where nothing is, before it gets a session: screens are there to be read. */
final class ReadOnlyScreens extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORMS = Set.of(SignInPaths.OUT, SignInPaths.DEVELOPER_TOKEN);

    private static final PageProblem NOT_TAKEN = new PageProblem(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take that method; the Allow header names those it takes.",
            "method_not_allowed");

    private final MissingPages missing;
    private final Predicate<HttpServletRequest> byPages;

    /** @param byPages whether a request is one of those that open pages make by themselves */
    ReadOnlyScreens(MissingPages missing, Predicate<HttpServletRequest> byPages) {
        this.missing = missing;
        this.byPages = byPages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || FORMS.contains(request.getServletPath())
                || byPages.test(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ApplicationRouteRegistry screens =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()));
        if (missing.has(request.getServletPath(), screens)) {
            PageProblem.NOT_FOUND.write(response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            NOT_TAKEN.write(response);
        }
    }
}
