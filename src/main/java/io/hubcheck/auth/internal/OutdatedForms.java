package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A form of a page that is older than its session does nothing, and says so where it leads back to. */
final class OutdatedForms implements AccessDeniedHandler {

    private final SessionSignIns signIns;
    private final RedirectStrategy redirects = new DefaultRedirectStrategy();

    OutdatedForms(SessionSignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        SessionNotes.tell(request, wasTo(request, SignInPaths.OUT) ? ofSigningOut(request) : SignInNotice.OUTDATED);
        redirects.sendRedirect(request, response, ReturnPath.of(request.getParameter(SignInPaths.RETURN)));
    }

    /** Where nobody is signed in any more, it came to what was wanted. */
    private SignInNotice ofSigningOut(HttpServletRequest request) {
        return signIns.of(request).flatMap(HeldSignIn::now).isPresent() ? SignInNotice.OUTDATED : SignInNotice.ENDED;
    }

    private static boolean wasTo(HttpServletRequest request, String path) {
        return request.getRequestURI().equals(request.getContextPath() + path);
    }
}
