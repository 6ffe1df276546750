package io.hubcheck.ui;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.hubcheck.auth.SignInPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is sent to a screen, a file, or where nothing is, before it gets a session: they are there to be read. */
final class ReadOnlyScreens extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORMS = Set.of(SignInPaths.OUT, SignInPaths.DEVELOPER_TOKEN);

    private static final PageProblem NOT_TAKEN = new PageProblem(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address does not take that method; the Allow header names those it takes.",
            "method_not_allowed");

    /** Where Vaadin finds what it gives browsers as it is. */
    private static final List<String> FOLDERS = List.of("META-INF/resources", "META-INF/VAADIN/webapp");

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
        if (missing.has(request.getServletPath(), screens) && !isFile(request.getServletPath())) {
            PageProblem.NOT_FOUND.write(response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            NOT_TAKEN.write(response);
        }
    }

    private static boolean isFile(String path) {
        return FOLDERS.stream().anyMatch(folder -> new ClassPathResource(folder + path).isReadable());
    }
}
