package io.hubcheck.demo.traffic;

import io.hubcheck.demo.account.Callers;
import io.hubcheck.demo.http.WireFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** Tells each caller what is left of the quota, and turns away who has used it up. */
public final class RateLimitFilter extends WireFilter {

    private final RateLimits limits;
    private final Callers callers;

    public RateLimitFilter(RateLimits limits, Callers callers) {
        this.limits = limits;
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RateLimits.Allowance allowance = limits.take(Bucket.of(request.getRequestURI()), callers.of(request));
        response.setHeader("RateLimit", allowance.header());
        response.setHeader("RateLimit-Policy", allowance.policyHeader());
        if (!allowance.isExceeded()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setContentType("application/json;charset=utf-8");
        String body = "{\"error\":\"Too many requests: %d in %d seconds are allowed.\"}"
                .formatted(allowance.quota(), RateLimits.WINDOW_SECONDS);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
