package io.hubcheck.demo.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** Tells from a request who sent it. */
public final class Callers {

    private static final String BEARER = "Bearer ";

    private final List<TokenSource> sources;

    public Callers(TokenSource... sources) {
        this.sources = List.of(sources);
    }

    public Caller of(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return new Caller.Anonymous(request.getRemoteAddr());
        }
        String value = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        return sources.stream()
                .flatMap(source -> source.valid(value).stream())
                .findFirst()
                .<Caller>map(Caller.Known::new)
                .orElseGet(() -> new Caller.Unrecognized(request.getRemoteAddr()));
    }
}
