package io.hubcheck.web;

import io.hubcheck.limit.Neighbour;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows whoever runs the server: by the token they set, or, where they set none, by asking from its own machine. */
final class OperatorFilter extends OncePerRequestFilter {

    static final String ROLE = "OPERATOR";

    private final String token;
    private final SecurityContextHolderStrategy contexts;

    /** @param token blank for none; what stands around it no header could hold */
    OperatorFilter(String token, SecurityContextHolderStrategy contexts) {
        this.token = token.strip();
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (token.isBlank() ? Neighbour.sent(request) : holdsToken(request)) {
            SecurityContext context = contexts.createEmptyContext();
            context.setAuthentication(new PreAuthenticatedAuthenticationToken(
                    "operator", "", AuthorityUtils.createAuthorityList("ROLE_" + ROLE)));
            contexts.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private boolean holdsToken(HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return sent != null && MessageDigest.isEqual(bytes("Bearer " + token), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
