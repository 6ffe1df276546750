package io.hubcheck.demo.traffic;

import io.hubcheck.demo.http.WireFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** Records each request and how long it is in flight. */
public final class TrafficFilter extends WireFilter {

    private final Traffic traffic;

    public TrafficFilter(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Exchange exchange = traffic.begin(new AskedRequest(
                request.getMethod(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                request.getHeader(HttpHeaders.AUTHORIZATION) != null,
                request.getHeader("X-Request-Id")));
        try {
            chain.doFilter(request, new AnswerNotice(response, () -> traffic.end(exchange)));
        } finally {
            traffic.end(exchange);
        }
    }
}
