package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInNotice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What a session remembers of a login from one request to the next. */
final class SessionNotes {

    private static final String RETURN = SessionNotes.class.getName() + ".return";
    private static final String NOTICE = SessionNotes.class.getName() + ".notice";

    private SessionNotes() {}

    static void returnTo(HttpServletRequest request, String path) {
        request.getSession().setAttribute(RETURN, path);
    }

    /** The page to come back to; the first one if none was named. */
    static String returnPath(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(RETURN) instanceof String path ? path : ReturnPath.HOME;
    }

    static void tell(HttpServletRequest request, SignInNotice notice) {
        request.getSession().setAttribute(NOTICE, notice);
    }

    /** What is to be told, once. */
    static Optional<SignInNotice> takeNotice(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NOTICE) instanceof SignInNotice notice) {
            session.removeAttribute(NOTICE);
            return Optional.of(notice);
        }
        return Optional.empty();
    }
}
