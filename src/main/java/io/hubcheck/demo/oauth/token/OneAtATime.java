package io.hubcheck.demo.oauth.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes token requests wait for each other, so that of two with the same code or refresh token one fails. */
public final class OneAtATime extends OncePerRequestFilter {

    private final String path;
    private final Lock turn = new ReentrantLock(true);

    public OneAtATime(String path) {
        this.path = path;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        turn.lock();
        try {
            chain.doFilter(request, response);
        } finally {
            turn.unlock();
        }
    }
}
