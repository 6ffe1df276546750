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

    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ProblemWriter problems;

    MadeUpRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ERRORS.equals(request.getServletPath())) {
            problems.write(
                    ProblemAnswer.of(HttpStatus.NOT_FOUND, "not_found", "There is nothing at this address."), response);
        } else if (isOfAPage(request) && isMadeUp(request.getParameter("v-uiId"), request.getParameter("location"))) {
            problems.write(
                    InvalidParameterException.invalid("v-r", "No page asks that. Load it again.")
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

    private static boolean isMadeUp(@Nullable String page, @Nullable String location) {
        return (page != null && !PAGE_NUMBER.matcher(page).matches())
                || (location != null && (location.startsWith("/") || !location.equals(location.trim())));
    }
}
