package io.hubcheck.demo.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Sets the headers that every answer of the Hub has. */
public final class CommonHeadersFilter extends WireFilter {

    private final InstantSource clock;
    private final AtomicLong requests = new AtomicLong();

    public CommonHeadersFilter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Powered-By", "huggingface-moon");
        response.setHeader(
                "X-Request-Id",
                "Root=1-%08x-%024x".formatted(clock.instant().getEpochSecond(), requests.incrementAndGet()));
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "X-Repo-Commit,X-Request-Id,X-Error-Code,X-Error-Message,X-Total-Count,ETag,Link,RateLimit,RateLimit-Policy");
        response.setHeader("Vary", "Origin");
        chain.doFilter(request, response);
    }
}
