package io.hubcheck.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away parameters whose names hold line breaks and the like: frameworks would write them down as they are. */
final class ParameterNames extends OncePerRequestFilter {

    private static final Pattern CONTROL = Pattern.compile("(?:^|&)[^=&]*%(?:[01][0-9A-Fa-f]|7[Ff])");

    private final ProblemWriter problems;

    ParameterNames(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.indexOf('%') >= 0 && CONTROL.matcher(query).find()) {
            problems.write(InvalidParameterException.undecodable().problem(), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
