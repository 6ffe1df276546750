package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInNotice;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Renews a sign-in that runs out before the request is answered, while no lock of the screens is held; one that is over is
 * taken out of the session, which itself goes on.
 */
final class RenewalFilter extends OncePerRequestFilter {

    private final SessionSignIns signIns;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    RenewalFilter(SessionSignIns signIns, SecurityContextHolderStrategy contexts) {
        this.signIns = signIns;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldSignIn held = signIns.of(request).orElse(null);
        if (held != null) {
            held.renewIfDue();
            if (held.isOver() && signIns.drop(held, request)) {
                end(request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        repository.saveContext(new SecurityContextImpl(), request, response);
        contexts.clearContext();
        SessionNotes.tell(request, SignInNotice.ENDED);
    }
}
