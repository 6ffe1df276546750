package io.hubcheck.demo.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells from a request who sent it. */
public final class Callers {

    private static final String BEARER = "Bearer ";

    private final DemoTokens tokens;

    public Callers(DemoTokens tokens) {
        this.tokens = tokens;
    }

    public Caller of(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return new Caller.Anonymous(request.getRemoteAddr());
        }
        String value = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        return tokens.valid(value)
                .<Caller>map(Caller.Known::new)
                .orElseGet(() -> new Caller.Unrecognized(request.getRemoteAddr()));
    }
}
