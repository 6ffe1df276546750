package io.hubcheck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what no page of ours asks, where frameworks would take it for a failure of the server, and write it down as one. */
final class MadeUpRequests extends OncePerRequestFilter {

    /** Where errors are answered; nobody goes there by themselves. */
    private static final String ERRORS = "/error";

    private static final String PAGE = "v-uiId";
    private static final String LOCATION = "location";
    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ProblemWriter problems;

    MadeUpRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String atFault = isOfAPage(request) ? madeUp(request) : null;
        if (ERRORS.equals(request.getServletPath())) {
            problems.write(
                    ProblemAnswer.of(HttpStatus.NOT_FOUND, "not_found", "There is nothing at this address."), response);
        } else if (atFault != null) {
            problems.write(
                    InvalidParameterException.invalid(atFault, "No page asks that. Load it again.")
                            .problem(),
                    response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** As the screens' framework tells; the API looks at its own parameters. */
    private static boolean isOfAPage(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/") && request.getParameter("v-r") != null;
    }

    /** The name of the parameter that no page sends like that, or null. */
    private static @Nullable String madeUp(HttpServletRequest request) {
        String page = request.getParameter(PAGE);
        if (page != null && !PAGE_NUMBER.matcher(page).matches()) {
            return PAGE;
        }
        String location = request.getParameter(LOCATION);
        return location != null && (location.startsWith("/") || !location.equals(location.trim())) ? LOCATION : null;
    }
}
