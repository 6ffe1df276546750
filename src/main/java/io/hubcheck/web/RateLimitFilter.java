package io.hubcheck.web;

import io.hubcheck.limit.Allowance;
import io.hubcheck.limit.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts each request by the address that it came from, whatever comes of it. */
class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimit limit;
    private final ProblemWriter problems;

    RateLimitFilter(RateLimit limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Allowance allowance = limit.take(request, 1);
        RateLimitHeaders.write(allowance, response);
        if (allowance instanceof Allowance.Refused refused) {
            RateLimitedException limited = new RateLimitedException(refused);
            problems.write(limited.problem(), limited.headers(), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
